import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { AbsenceType } from '../absences/absence.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';

const TRAINED = "The day on which they were trained on the scheme, in the body's zone.";
const MANDATE_UNTIL = 'The last day of the mandate; null without end.';
const DEPUTY = 'Somebody of the pool who is proposed first when what they have in hand is handed over.';
const MOST_OPEN = 'How many assessments they may have open at once: from 1 to 50.';

@ObjectType('Assessor', { description: 'Somebody of the pool of assessors, for registrars.' })
export class AssessorType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => [LevelType], { description: 'The levels that they assess, the lowest first.' })
  levels: LevelType[];

  @Field(() => DayScalar, { description: TRAINED })
  trainedOn: string;

  @Field(() => DayScalar)
  mandateFrom: string;

  @Field(() => DayScalar, { nullable: true, description: MANDATE_UNTIL })
  mandateUntil: string | null;

  @Field(() => Int, { description: MOST_OPEN })
  mostOpen: number;

  @Field(() => Int, { description: 'How many they have open now.' })
  open: number;

  @Field(() => [AbsenceType], { description: 'When they are away: what goes on or comes, the first before.' })
  absences: AbsenceType[];

  @Field(() => PersonStub, { nullable: true, description: DEPUTY })
  deputy: PersonStub | null;
}

@InputType({ description: 'What holds of an assessor; it takes the place of what was said before.' })
export class KeepAssessorInput {
  @Field(() => Uuid, { description: 'A person of the body.' })
  personId: string;

  @Field(() => [String], { description: 'The codes of the levels that they assess.' })
  levels: string[];

  @Field(() => DayScalar, { description: TRAINED })
  trainedOn: string;

  @Field(() => DayScalar)
  mandateFrom: string;

  @Field(() => DayScalar, { nullable: true, description: MANDATE_UNTIL })
  mandateUntil: string | null = null;

  @Field(() => Int, { description: MOST_OPEN })
  mostOpen: number;

  @Field(() => Uuid, { nullable: true, description: DEPUTY })
  deputyId: string | null = null;
}

@ObjectType({ description: 'Somebody of the pool who can be given a seat of an application, or cannot.' })
export class AssessorCandidate {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => Boolean, { description: 'Why somebody is not available is told to registrars alone.' })
  available: boolean;
}

@ObjectType({ description: 'The same with every reason, for registrars.' })
export class AssessorCandidateWithReasons {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => Int, { description: 'How many assessments they have open now.' })
  open: number;

  @Field(() => Int, { description: MOST_OPEN })
  mostOpen: number;

  @Field(() => [RefusalType], {
    description:
      'Why they may assess this application in no seat today: ACCREDITATION_ASSESSOR_BARRED, ACCREDITATION_ASSESSOR_IS_APPLICANT, ACCREDITATION_ASSESSOR_RECUSED, ACCREDITATION_ASSESSOR_HANDED_OVER, ACCREDITATION_ASSESSOR_ASSIGNED, ACCREDITATION_ASSESSOR_WITHOUT_MANDATE, ACCREDITATION_ASSESSOR_ABSENT, ACCREDITATION_ASSESSOR_OTHER_LEVELS, ACCREDITATION_ASSESSOR_LOADED.',
  })
  refusals: RefusalType[];
}

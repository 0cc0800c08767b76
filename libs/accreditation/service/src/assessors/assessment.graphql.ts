import type { AssessmentStatus, LeftStatus, RecusalCode, Seat } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, Uuid } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

export const SeatStatusName = {
  ASSIGNED: 'assigned',
  OPEN: 'open',
  RECUSED: 'recused',
  SUBMITTED: 'submitted',
  HANDED_OVER: 'handed-over',
} as const satisfies Record<string, AssessmentStatus>;
registerEnumType(SeatStatusName, {
  name: 'SeatStatus',
  description: 'RECUSED: they left the seat, which is free again. HANDED_OVER: they are away, and a deputy has it.',
});

/** An assessor's own assessment is never shown once they left it. */
export type OwnStatus = Exclude<AssessmentStatus, LeftStatus> | 'closed';

export const OwnStatusName = {
  ASSIGNED: 'assigned',
  OPEN: 'open',
  SUBMITTED: 'submitted',
  CLOSED: 'closed',
} as const satisfies Record<string, OwnStatus>;
registerEnumType(OwnStatusName, {
  name: 'MyAssessmentStatus',
  description:
    'ASSIGNED: the file is shut until I declared myself. CLOSED: the application was answered without my marks.',
});

export const RecusalCodeName = {
  SUPERVISES: 'supervises',
  TRAINED: 'trained',
  EMPLOYS: 'employs',
  FAMILY: 'family',
  BUSINESS: 'business',
  OTHER_INTEREST: 'other-interest',
  UNAVAILABLE: 'unavailable',
} as const satisfies Record<string, RecusalCode>;
registerEnumType(RecusalCodeName, { name: 'RecusalCode', description: 'Why an assessor leaves a seat.' });

@ObjectType({
  description: 'An application as its assessor has it in hand: neither whose it is, nor who else assesses it.',
})
export class MyAssessment {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What the file is called between the body and this assessor, such as D-7F3A9C.' })
  file: string;

  @Field(() => LevelType, { description: 'The level applied for.' })
  level: LevelType;

  @Field(() => OwnStatusName)
  status: OwnStatus;

  @Field(() => Instant, { description: "When it was assigned, on the body's clock." })
  assignedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When I declared that nothing stands between us.' })
  declaredAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When I handed in my marks.' })
  submittedAt: Date | null;
}

@ObjectType({ description: 'Who has or had a seat of an application, for registrars who have no part in it.' })
export class SeatOfApplication {
  @Field(() => Uuid, { description: 'Of the assessment.' })
  id: string;

  @Field(() => Int, { description: '1 or 2.' })
  seat: Seat;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => String, { description: 'What the file is called between the body and this assessor.' })
  file: string;

  @Field(() => SeatStatusName)
  status: AssessmentStatus;

  @Field(() => Instant)
  assignedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When they declared themselves, or left.' })
  declaredAt: Date | null;

  @Field(() => RecusalCodeName, { nullable: true })
  recusal: RecusalCode | null;
}

@InputType({ description: 'Who is given which seat of which application.' })
export class AssignAssessorInput {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => Uuid, { description: 'Somebody of the pool.' })
  personId: string;

  @Field(() => Int, { description: '1 or 2.' })
  seat: Seat;
}

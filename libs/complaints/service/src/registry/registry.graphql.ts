import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CaseFunction, type CaseState, type NameVisibility, type Route, ROUTES } from '@standing/complaints/rules';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { DecisionInCase } from '../cases/decision.graphql.js';
import { FileOfCase } from '../cases/file.graphql.js';
import { named } from '../cases/named.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { NameVisibilityEnum } from '../intake/complaint.graphql.js';
import { LeavingInWords } from '../leaving/leaving.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { RestorationInWords } from '../sanctions/restoration.graphql.js';
import { WrittenInStep } from '../steps/step.graphql.js';

@ObjectType({ description: 'A case in the list of a registrar: nothing of whom or what it is about.' })
export class CaseInRegistry {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => DayScalar, { description: 'The day on which the complaint was received.' })
  receivedOn: string;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state: CaseState;

  @Field(() => Boolean, { description: 'The reader is a registrar of this case; otherwise they may become one.' })
  mine: boolean;

  @Field(() => [CaseFunctionEnum], {
    description: 'What a conflict took from somebody and nobody has taken up since; empty where nobody is missing.',
  })
  needs: CaseFunction[];
}

@ObjectType()
export class CaseInRegistryConnection extends Connection(CaseInRegistry, 'CaseInRegistry') {}

@ObjectType({
  description: 'What a registrar or a member of a panel reads before they say whether they have a conflict.',
})
export class CaseToJoin {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => CaseFunctionEnum, { description: 'What the reader would be in it.' })
  function: CaseFunction;

  @Field(() => String, { nullable: true, description: 'The name of the member whom it concerns.' })
  respondentName: string | null;
}

@ObjectType({ description: 'A case as its registrar reads it: how to reach the complainant is not in it.' })
export class CaseForRegistrar extends FileOfCase {
  @Field(() => String, { description: 'About whom, as the complainant wrote it.' })
  about: string;

  @Field(() => NameVisibilityEnum, { description: 'Whether the coach may read the name of the complainant.' })
  nameVisibility: NameVisibility;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the reply; null when there is none.' })
  repliedOn: string | null;

  @Field(() => DecisionInCase, { nullable: true, description: 'What the panel decided; null until it has.' })
  decision: DecisionInCase | null;

  @Field(() => DecisionInCase, { nullable: true, description: 'What was decided on appeal; null until it is.' })
  appealDecision: DecisionInCase | null;

  @Field(() => RestorationInWords, {
    nullable: true,
    description:
      'The restoration after a withdrawal, with why it was granted or refused; null where nothing was withdrawn.',
  })
  restoration: RestorationInWords | null;

  @Field(() => LeavingInWords, {
    nullable: true,
    description:
      'The proposal to leave that the respondent made last, with why it was accepted or refused; null where none was made.',
  })
  leaving: LeavingInWords | null;

  @Field(() => [WrittenInStep], { description: 'What was said and written with the steps of the case.' })
  written: WrittenInStep[];
}

export const RouteEnum = named(ROUTES);
registerEnumType(RouteEnum, { name: 'ChargesRoute', description: 'By which way charges are looked into.' });

@InputType({ description: 'Charges in writing, as the respondent will read them.' })
export class ServeChargesInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => String, { description: 'What the respondent is charged with. At most 20,000 characters.' })
  charges: string;

  @Field(() => [String], { description: 'Codes of the clauses on which it is founded; at least one.' })
  clauses: string[];

  @Field(() => String, { description: 'To what it may lead. At most 2,000 characters.' })
  mayLeadTo: string;

  @Field(() => RouteEnum, {
    nullable: true,
    description:
      'By which way they are looked into, where the procedure of the case asks it; not of charges that are amended.',
  })
  route?: Route | null;
}

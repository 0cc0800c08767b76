import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CaseFunction, OpeningGround, OpeningStanding } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { OpeningGroundEnum, OpeningStandingEnum } from './custody-names.graphql.js';

@ObjectType({
  description: 'A request for a name that is kept from the coach, for its custodian and for whoever made it.',
})
export class IdentityRequest {
  @Field(() => Uuid)
  id: string;

  @Field(() => CaseFunctionEnum, { description: 'In which function it was asked.' })
  function: CaseFunction;

  @Field(() => String, { nullable: true, description: 'Who asked; null where the body knows them no more.' })
  askerName: string | null;

  @Field(() => OpeningGroundEnum)
  ground: OpeningGround;

  @Field(() => Int, { description: 'For how many civil days.' })
  days: number;

  @Field(() => String, { description: 'Why, as it was written.' })
  reasons: string;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone." })
  askedOn: string;

  @Field(() => OpeningStandingEnum)
  standing: OpeningStanding;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the answer; null until there is one.' })
  answeredOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why the custodian answered so; null until they did.' })
  answerReasons: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last civil day, in the body's zone, of an opening; null where there is none.",
  })
  lastDay: string | null;
}

@ObjectType({ description: 'What whoever holds a function in a case may ask of its identity custodian, and asked.' })
export class IdentityAsking {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether the reader may ask today.' })
  mayAsk: boolean;

  @Field(() => Boolean, { description: 'Whether somebody is the custodian of the case.' })
  hasCustodian: boolean;

  @Field(() => Int, { description: 'For how many civil days it may be asked at the most.' })
  longestDays: number;

  @Field(() => [IdentityRequest], { description: 'The reader’s own, the latest first.' })
  requests: IdentityRequest[];
}

@ObjectType({
  description: 'A case as its identity custodian reads it: what was asked of them, and nothing of the case.',
})
export class CustodyOfCase {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => [IdentityRequest], { description: 'The latest first.' })
  requests: IdentityRequest[];
}

@ObjectType({ description: 'A name that is kept from the coach, opened to the reader alone.' })
export class OpenedIdentity {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'The complainant’s name, as they wrote it.' })
  complainantName: string;
}

@ObjectType({ description: 'That a kept name was opened to somebody: that, and on which days. Nothing of who or why.' })
export class IdentityOpeningInCase {
  @Field(() => DayScalar, { description: "The first civil day, in the body's zone." })
  openedOn: string;

  @Field(() => DayScalar, { description: 'The last civil day for which it was opened.' })
  lastDay: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was over before that; null otherwise.' })
  endedOn: string | null;
}

@ObjectType({ description: 'That their name was opened to somebody, as the complainant is told of it.' })
export class IdentityOpeningTold extends IdentityOpeningInCase {
  @Field(() => CaseFunctionEnum, { description: 'What that person is in the case.' })
  function: CaseFunction;

  @Field(() => OpeningGroundEnum, { description: 'For what.' })
  ground: OpeningGround;
}

import type {
  AchievementKind,
  AchievementStatus,
  NotAcceptedReason,
  OpeningActivity,
  SeenHow,
} from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';
import {
  AchievementKindKind,
  AchievementStatusKind,
  NotAcceptedReasonKind,
  OpeningActivityKind,
  SeenHowKind,
} from './achievement-enums.graphql.js';

@ObjectType('ListedAward', { description: 'An award of another body that the scheme in force names as equivalent.' })
export class ListedAwardType {
  @Field(() => String)
  issuer: string;

  @Field(() => String)
  designation: string;
}

@ObjectType('Achievement', { description: 'What a member brings along. They and the office alone see it.' })
export class AchievementType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => AchievementKindKind)
  kind: AchievementKind;

  @Field(() => AchievementStatusKind)
  status: AchievementStatus;

  @Field(() => Int, { description: 'Rises with each act on it; to be given back with the next one.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'Of an award: the other body, as the scheme names it.' })
  issuer: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an award: the name of a body that the scheme does not name.',
  })
  issuerName: string | null;

  @Field(() => String, { nullable: true, description: 'Of an award: what it is called there.' })
  designation: string | null;

  @Field(() => String, { nullable: true, description: 'Of an award: its number there.' })
  reference: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'With whom: a school, or an organisation.' })
  provider: string | null;

  @Field(() => OpeningActivityKind, { nullable: true, description: 'Null but for an opening balance.' })
  activity: OpeningActivity | null;

  @Field(() => String, { nullable: true, description: 'Of an opening balance: individual, team or group.' })
  form: string | null;

  @Field(() => Int, { nullable: true, description: 'Of experience: the part of full time, 1 to 100.' })
  percent: number | null;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null where there is none, or none yet.' })
  untilOn: string | null;

  @Field(() => Int, { description: '0 where the kind has no length.' })
  minutes: number;

  @Field(() => DayScalar, { description: 'When the member last said it.' })
  declaredOn: string;

  @Field(() => NotAcceptedReasonKind, { nullable: true, description: 'Null but where it is not accepted.' })
  reason: NotAcceptedReason | null;

  @Field(() => SeenHowKind, { nullable: true, description: 'Null but where it is verified.' })
  seenHow: SeenHow | null;

  @Field(() => DayScalar, { nullable: true, description: 'On which day it was seen; null but where it is verified.' })
  seenOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of an opening balance that no longer ends before the first hours logged here: the day of those.',
  })
  loggedSince: string | null;
}

@ObjectType()
export class AchievementConnection extends Connection(AchievementType, 'Achievement') {}

@InputType({ description: 'What a member says of it. What its kind does not have is left out, and not kept.' })
export class AchievementInput {
  @Field(() => AchievementKindKind)
  kind: AchievementKind;

  @Field(() => String, { nullable: true, description: 'One of `listedAwards`, or else `issuerName`.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '160 characters at most.' })
  issuerName?: string | null;

  @Field(() => String, { nullable: true, description: '160 characters at most.' })
  designation?: string | null;

  @Field(() => String, { nullable: true, description: '60 characters at most.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: '160 characters at most.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '160 characters at most.' })
  provider?: string | null;

  @Field(() => OpeningActivityKind, { nullable: true })
  activity?: OpeningActivity | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of practice: individual or team. Of supervision: individual or group.',
  })
  form?: string | null;

  @Field(() => Int, { nullable: true })
  percent?: number | null;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, { nullable: true })
  untilOn?: string | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;
}

@InputType({ description: 'What was found of it: verified, with how and when it was seen, or a reason why not.' })
export class CheckAchievementInput {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => NotAcceptedReasonKind, {
    nullable: true,
    description: 'Why it is not accepted; left out, it is verified.',
  })
  reason?: NotAcceptedReason | null;

  @Field(() => SeenHowKind, { nullable: true })
  seenHow?: SeenHow | null;

  @Field(() => DayScalar, { nullable: true })
  seenOn?: string | null;
}

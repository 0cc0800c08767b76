import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CpdKind } from '@standing/cpd/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CpdKindEnum } from '../activities/activity.graphql.js';
import { CpdCategoryMinutesInput, CpdCategoryMinutesType } from '../activities/category.graphql.js';

@ObjectType('TrainingKey', { description: 'A key with which a provider reports attendance: never the key itself.' })
export class TrainingKeyType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  madeOn: string;
}

@ObjectType('TrainingProvider', { description: 'Who holds events, besides the body itself.' })
export class TrainingProviderType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => DayScalar, { description: "In the body's zone: the first day on which an event of it may be." })
  fromDay: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last such day; none has no end.' })
  untilDay: string | null;

  @Field(() => [TrainingKeyType], { description: 'Those that were not revoked, the earliest first.' })
  keys: TrainingKeyType[];

  @Field(() => Int, { description: 'Rises by one when it is changed.' })
  version: number;
}

@ObjectType('TrainingEvent', { description: 'Something that gives professional development on attendance.' })
export class TrainingEventType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid, { nullable: true, description: 'None for an event of the body itself.' })
  providerId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => DayScalar, { description: "In the body's zone; the last day when it takes one day." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => [CpdCategoryMinutesType], { description: 'How the minutes are divided over categories.' })
  categories: readonly CpdCategoryMinutesType[];

  @Field(() => Int, { description: 'How many members have not answered yet.' })
  waiting: number;

  @Field(() => Int, { description: 'How many members said that they were there.' })
  accepted: number;

  @Field(() => Int, { description: 'How many members said that they were not.' })
  refused: number;

  @Field(() => Int, { description: 'Rises by one when it is changed.' })
  version: number;
}

@InputType()
export class TrainingProviderInput {
  @Field(() => String, { description: '1 to 120 characters.' })
  name: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  fromDay: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; none has no end.' })
  untilDay?: string | null;
}

@InputType()
export class TrainingEventInput {
  @Field(() => Uuid, { nullable: true, description: 'None for an event of the body itself.' })
  providerId?: string | null;

  @Field(() => String, { description: '1 to 120 characters.' })
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => DayScalar, { description: "In the body's zone; the last day when it takes one day." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone; it may be yet to come." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes: 1 to 1440 for each day.' })
  minutes: number;

  @Field(() => [CpdCategoryMinutesInput], { description: 'As those of an activity, and refused as them.' })
  categories: readonly CpdCategoryMinutesInput[];
}

@InputType()
export class ChangedTrainingInput {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'The version that was read; STALE when it has risen since.' })
  version: number;
}

import type { Result, Unit } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { ResultKind, UnitKind } from '../standing/decision.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('ReliefEffect', { description: 'What relief would change on one line.' })
export class ReliefEffectType {
  @Field(() => String)
  ruleId: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => UnitKind)
  unit: Unit;

  @Field(() => ResultKind)
  resultBefore: Result;

  @Field(() => ResultKind)
  resultAfter: Result;

  @Field(() => Int, { nullable: true, description: "In the line's unit." })
  neededBefore: number | null;

  @Field(() => Int, { nullable: true })
  neededAfter: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day looked at.' })
  windowFromBefore: string | null;

  @Field(() => DayScalar, { nullable: true })
  windowFromAfter: string | null;
}

@ObjectType('ReliefPreview', {
  description: 'What relief would change for one person, were it granted. Keeps nothing.',
})
export class ReliefPreviewType {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType, { nullable: true, description: 'The level aimed at, else held; null where there is none.' })
  level: LevelType | null;

  @Field(() => DayScalar, { description: 'Worked out for this day: its last, or today where that is later.' })
  on: string;

  @Field(() => [ReliefEffectType], { description: 'Empty where the scheme changes nothing by it.' })
  effects: ReliefEffectType[];

  @Field(() => [RefusalType], { description: 'Every reason why it could not be asked for or granted.' })
  refusals: RefusalType[];
}

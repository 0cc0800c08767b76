import type { EvidenceUse, Line, Result, Unit } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { ResultKind, UnitKind } from '../standing/decision.graphql.js';
import { ModalityKind } from '../standing/rule.graphql.js';

@ObjectType('CpdCategory', { description: 'A category of the scheme in force: part of an activity may lie in it.' })
export class CpdCategoryType {
  @Field(() => String, { description: 'Names it in the scheme, and in what is recorded.' })
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => [String], { description: 'Its titles in every language: a typed line may name it by any.' })
  titles: readonly string[];

  @Field(() => String, { nullable: true, description: 'The code of the category that it lies within; null for none.' })
  within: string | null;
}

@ObjectType('LeftOutIf', { description: 'What would not count on a line, and why.' })
export class LeftOutIfType {
  @Field(() => Int, { description: "In the line's unit." })
  amount: number;

  @Field(() => String, { description: 'The code of why.' })
  reason: NonNullable<EvidenceUse['reason']>;

  @Field(() => String, {
    description: "The same in the reader's language: the scheme's own sentence where it has one.",
  })
  sentence: string;
}

@ObjectType('LineIf', { description: 'A line on development, as it is and as it would be. Nothing is kept.' })
export class LineIfType {
  @Field(() => String, { description: "The requirement's id; for a period of it, with the period's first day." })
  ruleId: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => UnitKind)
  unit: Unit;

  @Field(() => ModalityKind)
  modality: Line['modality'];

  @Field(() => DayScalar, { nullable: true, description: 'The first day looked at; null where there is none.' })
  windowFrom: string | null;

  @Field(() => DayScalar)
  windowTo: string;

  @Field(() => Int, { description: "What would be needed, in the line's unit." })
  needed: number;

  @Field(() => Int, { description: "What counts now, in the line's unit." })
  before: number;

  @Field(() => Int, { description: "What would count then, in the line's unit." })
  after: number;

  @Field(() => ResultKind, { description: 'What the rules would say then.' })
  result: Result;

  @Field(() => [LeftOutIfType], { description: 'What would be left out beyond what is left out now.' })
  leftOut: LeftOutIfType[];

  @Field(() => String, {
    nullable: true,
    description: "What would still be missing, in the reader's language; null where nothing would.",
  })
  stillMissing: string | null;
}

@ObjectType('DevelopmentUse', { description: 'What an activity weighs on a line.' })
export class DevelopmentUseType {
  @Field(() => Uuid, { description: 'Of the activity: see `CpdActivity`.' })
  activityId: string;

  @Field(() => String, { description: "The requirement's id." })
  ruleId: string;

  @Field(() => String, { description: "The requirement's title in the reader's language." })
  title: string;

  @Field(() => UnitKind)
  unit: Unit;

  @Field(() => Boolean, {
    description: 'Whether the line shares its pieces with others, so that each counts on one of them only.',
  })
  isShared: boolean;

  @Field(() => Int, { description: "In the line's unit." })
  amount: number;

  @Field(() => String, { nullable: true, description: 'The code of why it does not count; null for what counts.' })
  reason: EvidenceUse['reason'];

  @Field(() => String, {
    nullable: true,
    description: "The same in the reader's language: the scheme's own sentence where it has one.",
  })
  sentence: string | null;
}

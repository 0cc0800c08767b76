import type { Line, Result, Unit } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { EvidenceUseType, RemedyType, ResultKind, UnitKind } from './decision.graphql.js';
import { DirectionKind, LineAdjustmentType, ModalityKind, RuleSourceType } from './rule.graphql.js';

@ObjectType('DecisionLine', { description: 'One requirement on one day, and how it was worked out.' })
export class DecisionLineType {
  @Field(() => String, { description: "The requirement's id; for a period of it, with the period's first day." })
  ruleId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: "The rule in words, in the reader's language." })
  explanation: string;

  @Field(() => String, { description: 'The kind of evidence it counts: practice, supervision, cpd …' })
  kind: Line['kind'];

  @Field(() => UnitKind)
  unit: Unit;

  @Field(() => ModalityKind)
  modality: Line['modality'];

  @Field(() => DirectionKind)
  direction: Line['direction'];

  @Field(() => RuleSourceType, { nullable: true, description: 'Null where the scheme does not say it.' })
  source: RuleSourceType | null;

  @Field(() => ResultKind)
  result: Result;

  @Field(() => String, {
    nullable: true,
    description:
      'NOT_AVAILABLE_HERE: the body does not collect this yet. BLANK: the scheme does not say how much it asks.',
  })
  unknownReason: Line['unknownReason'];

  @Field(() => Int, { nullable: true, description: 'Null where the line is unknown, like the three amounts below.' })
  needed: number | null;

  @Field(() => Int, { nullable: true, description: 'What counts; of a complete period no more than it needs.' })
  counted: number | null;

  @Field(() => Int, { nullable: true, description: 'Everything recorded of the kind, before any rule.' })
  raw: number | null;

  @Field(() => Int, { nullable: true, description: 'Declared, and counted as well once confirmed.' })
  awaiting: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Of several floors, the one that binds, in the reader's language.",
  })
  bindingFloor: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day looked at; null where there is none.' })
  windowFrom: string | null;

  @Field(() => DayScalar)
  windowTo: string;

  @Field(() => DayScalar, { nullable: true, description: 'The next day on which the result changes by time alone.' })
  nextChangeOn: string | null;

  @Field(() => RemedyType, { nullable: true, description: 'Null where nothing is missing, or nothing can be said.' })
  remedy: RemedyType | null;

  @Field(() => [LineAdjustmentType], { description: 'What changed what is needed, what counts or when it is due.' })
  adjusted: LineAdjustmentType[];

  @Field(() => [String], { description: 'Of values that must all be covered, those that are not.' })
  missing: readonly string[];

  @Field(() => [DecisionLineType], { description: 'The periods of the line, the oldest first, the current one last.' })
  parts: DecisionLineType[];

  @Field(() => [EvidenceUseType], { description: 'What counted, the oldest first.' })
  used: EvidenceUseType[];

  @Field(() => [EvidenceUseType], { description: 'What did not count, and why.' })
  leftOut: EvidenceUseType[];
}

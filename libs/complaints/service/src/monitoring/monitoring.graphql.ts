import { Field, ObjectType } from '@nestjs/graphql';
import type { CaseState } from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { DecisionInCase } from '../cases/decision.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { MeasureInWords } from '../measures/measure.graphql.js';
import { FindingInAnotherCase } from '../panel/deliberation.graphql.js';
import { SanctionInCase } from '../sanctions/sanction.graphql.js';
import { WrittenInStep } from '../steps/step.graphql.js';

@ObjectType({
  description:
    'A case as its sanction monitor reads it: what was decided and how it is kept. What was told, replied and found on the way is not in it, nor who complained.',
})
export class SanctionForMonitor {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => String, { description: 'The name of the member whom it concerns, as it was when they were named.' })
  respondentName: string;

  @Field(() => CaseStateEnum, { description: 'How far the case is, as its parties know it.' })
  state: CaseState;

  @Field(() => DecisionInCase, {
    nullable: true,
    description: 'The decision of the panel, once it was notified; null where it was sent back to another.',
  })
  decision: DecisionInCase | null;

  @Field(() => DecisionInCase, {
    nullable: true,
    description: 'What an appeal panel decided of it; null where nobody appealed, or nothing is decided yet.',
  })
  appealDecision: DecisionInCase | null;

  @Field(() => SanctionInCase, {
    nullable: true,
    description: 'The sanction, with how each of its conditions is kept; null where none stands.',
  })
  sanction: SanctionInCase | null;

  @Field(() => [WrittenInStep], {
    description: 'What the monitor reported and warned of, and what the respondent answered; empty for nothing.',
  })
  written: WrittenInStep[];

  @Field(() => [DecisionInCase], { description: 'What was decided in its reviews, in their order; empty for none.' })
  reviews: DecisionInCase[];

  @Field(() => MeasureInWords, {
    nullable: true,
    description: 'The last interim measure of which the respondent was told; null where there was none.',
  })
  measure: MeasureInWords | null;

  @Field(() => [FindingInAnotherCase], {
    description: 'What was found before about the same member, the latest first; empty for nothing.',
  })
  earlierFindings: FindingInAnotherCase[];
}

import { Field, ObjectType } from '@nestjs/graphql';
import type { CaseState, Panel, PanelOutcome } from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { DecisionInCase, PanelEnum, PanelOutcomeEnum } from '../cases/decision.graphql.js';
import { FileOfCase } from '../cases/file.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { SanctionInCase } from '../sanctions/sanction.graphql.js';
import { SanctionLevel } from '../sanctions/sanction-terms.graphql.js';
import { StepProposalInCase, WrittenInStep } from '../steps/step.graphql.js';
import { DeliberationInCase, FindingInAnotherCase } from './deliberation.graphql.js';
import { ProposalForPanel } from './proposal.graphql.js';
import { MeasureInWords } from '../measures/measure.graphql.js';

@ObjectType({ description: 'A seat that the reader was given in a case: nothing of whom or what it is about.' })
export class SeatInCase {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => PanelEnum, { description: 'In which of the panels.' })
  panel: Panel;

  @Field(() => Boolean, { description: 'The reader has declared that they have no conflict of interest.' })
  declared: boolean;

  @Field(() => CaseStateEnum, { description: 'How far the case is.' })
  state: CaseState;
}

@ObjectType({ description: 'A case as a member of a panel reads it: how to reach the complainant is not in it.' })
export class CaseForPanel extends FileOfCase {
  @Field(() => PanelEnum, { description: 'In which of the panels the reader sits.' })
  panel: Panel;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state: CaseState;

  @Field(() => DecisionInCase, {
    nullable: true,
    description: 'For an appeal panel and a sanction panel: the decision of the panel.',
  })
  decision: DecisionInCase | null;

  @Field(() => DecisionInCase, {
    nullable: true,
    description:
      'For a sanction panel: what an appeal panel decided of it; null where nobody appealed, and for every other panel.',
  })
  appealDecision: DecisionInCase | null;

  @Field(() => MeasureInWords, { nullable: true, description: 'For an interim panel: the measure that it decides on.' })
  measure: MeasureInWords | null;

  @Field(() => SanctionInCase, { nullable: true, description: 'For a sanction panel: the sanction that it looks at.' })
  sanction: SanctionInCase | null;

  @Field(() => [WrittenInStep], { description: 'What was said and written with the steps that the panel reads.' })
  written: WrittenInStep[];

  @Field(() => DeliberationInCase, {
    nullable: true,
    description:
      'For the panel that heard the case: how far its deliberation is. Null before the hearing is closed, and where nobody is heard.',
  })
  deliberation: DeliberationInCase | null;

  @Field(() => StepProposalInCase, {
    nullable: true,
    description: 'The step that one of the panel proposes to the others; null when none waits.',
  })
  stepProposal: StepProposalInCase | null;

  @Field(() => [FindingInAnotherCase], {
    nullable: true,
    description:
      'What was found before about the same member, the latest first. Null until the panel opens it, which it may once a breach is found; for an appeal panel, where the panel opened it.',
  })
  earlierFindings: FindingInAnotherCase[] | null;

  @Field(() => [PanelOutcomeEnum], {
    description: 'What the panel may decide as the case stands; empty while it is not its turn.',
  })
  outcomes: PanelOutcome[];

  @Field(() => String, {
    nullable: true,
    description:
      'The organ that decides on an exclusion from membership, which the panel may recommend beside a withdrawal; null where it may not.',
  })
  excludedBy: string | null;

  @Field(() => [SanctionLevel], {
    description:
      'The levels below the one that the respondent holds today, the lowest first: those to which it may be lowered. Empty where they hold none, or the lowest.',
  })
  lowerLevels: SanctionLevel[];

  @Field(() => ProposalForPanel, { nullable: true, description: 'The proposal that stands in the reader’s panel.' })
  proposal: ProposalForPanel | null;
}

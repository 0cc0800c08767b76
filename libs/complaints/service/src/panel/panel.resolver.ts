import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { Concur } from './concur.js';
import { OpenCaseAsPanel } from './open-case-as-panel.js';
import { CaseForPanel, SeatInCase } from './panel.graphql.js';
import { ProposeDecisionInput } from './proposal.graphql.js';
import { PanelQueries } from './panel.queries.js';
import { termsOfInput, weighingOfInput } from '../sanctions/terms-of-input.js';
import { ProposeDecision } from './propose-decision.js';

@Resolver()
export class PanelResolver {
  constructor(
    private readonly queries: PanelQueries,
    private readonly open: OpenCaseAsPanel,
    private readonly propose: ProposeDecision,
    private readonly agree: Concur,
  ) {}

  @Query(() => [SeatInCase], { description: 'The seats that the reader was given in panels; 50 at the most.' })
  @Allow('act-in', 'Case')
  mySeats(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SeatInCase[]> {
    return this.queries.seats(reads, member(actor));
  }

  @Mutation(() => CaseForPanel, {
    description:
      'Opens the file of a case to a member of its panel who has declared themself; written down in the audit each time.',
  })
  @Allow('act-in', 'Case')
  openCaseAsPanel(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForPanel> {
    return this.open.execute(caseId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Proposes what the reader’s panel decides; answers with the proposal’s id. It takes the place of the one before. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_PANEL_INCOMPLETE, COMPLAINTS_OUTCOME_MISSING, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_IMMEDIATE_NOT_HERE, COMPLAINTS_IMMEDIATE_REASONS_MISSING; of a sanction COMPLAINTS_SANCTION_MISSING, COMPLAINTS_SANCTION_NOT_HERE, COMPLAINTS_SANCTION_MONTHS, COMPLAINTS_SANCTION_LEVEL, COMPLAINTS_LEVEL_NONE_BELOW, COMPLAINTS_LEVEL_NOT_BELOW, COMPLAINTS_SANCTION_ROLES, COMPLAINTS_SANCTION_CONDITIONS, COMPLAINTS_CONDITION_NOT_SUSPENDED, COMPLAINTS_CONDITIONS_TOO_MANY, COMPLAINTS_CONDITION_AMOUNT, COMPLAINTS_CONDITION_COUNTRY, COMPLAINTS_RUNG_MISSING, COMPLAINTS_LADDER_ORDER, COMPLAINTS_NAMING_NOT_HERE, COMPLAINTS_NAMING_REASONS_MISSING; of an exclusion COMPLAINTS_EXCLUSION_NO_ORGAN, COMPLAINTS_EXCLUSION_NOT_HERE, COMPLAINTS_EXCLUSION_REASONS_MISSING; in its review COMPLAINTS_SANCTION_OVER, COMPLAINTS_SANCTION_NOT_IN_REVIEW, COMPLAINTS_SANCTION_NOT_TO_MEET, COMPLAINTS_NAMING_DECIDED; of a restoration and of a proposal to leave COMPLAINTS_RESTORERS_NOT_NEW; after a hearing COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW.',
  })
  @Allow('act-in', 'Case')
  proposeDecision(
    @Args('input', { type: () => ProposeDecisionInput }) input: ProposeDecisionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const { caseId, outcome, reasons, immediateEffect, immediateReasons, sanction, weighing, namingReasons } = input;
    const atOnce = { immediateEffect: immediateEffect ?? false, immediateReasons: immediateReasons ?? '' };
    const imposed = {
      sanction: sanction ? termsOfInput(sanction) : null,
      weighing: weighing ? weighingOfInput(weighing) : null,
      namingReasons: namingReasons ?? '',
    };
    const recommended = {
      recommendsExclusion: input.recommendsExclusion ?? false,
      exclusionReasons: input.exclusionReasons ?? '',
    };
    const decision = { caseId, outcome, reasons, ...atOnce, ...imposed, ...recommended };
    return this.propose.execute(decision, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Stands by a proposal of the reader’s panel; once enough of them do it is decided: all of them, or more than half of a panel that heard the case. Answers with the proposal’s id. Refused: COMPLAINTS_PROPOSAL_REPLACED, COMPLAINTS_CONCURRED_ALREADY, COMPLAINTS_NOT_NOW, COMPLAINTS_PANEL_INCOMPLETE.',
  })
  @Allow('act-in', 'Case')
  concur(
    @Args('proposalId', { type: () => Uuid }) proposalId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.agree.execute(proposalId, key, member(actor));
  }
}

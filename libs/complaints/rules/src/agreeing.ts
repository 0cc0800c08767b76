import type { Day } from '@standing/kernel';
import { type Panel, seated, seatsOf } from './appointing.js';
import type { Attempt, Case, Outcome, Procedure } from './case.js';
import { isMajority, isReinforced } from './full/facts-of-case.js';
import {
  APPEAL_STEPS,
  LEAVING_STEPS,
  type LeavingOutcome,
  MEASURE_STEPS,
  type PanelOutcome,
  type Proposal,
  RESTORATION_STEPS,
  REVIEW_STEPS,
} from './panel-outcomes.js';
import { lineOf } from './procedures.js';
import { termsImposed } from './sanctions/imposing.js';
import { LEFT_BY_CONSENT } from './sanctions/leaving.js';

/**
 * Those of the panel who stand by a proposal on that day, when they are as many as the procedure wants; else null. A panel that
 * heard the case decides by two of three; a withdrawal takes the lay member among them, or all (row 30).
 */
export function agreedBy(
  { panel, outcome }: Pick<Proposal, 'panel' | 'outcome'>,
  agreed: readonly string[],
  theCase: Case,
  on: Day,
): string[] | null {
  const sit = seated(panel, theCase.everHeld, on).filter((personId) => agreed.includes(personId));
  if (!isByMajority(panel, theCase.procedure)) return sit.length >= neededOf(panel, theCase.procedure) ? sit : null;
  const attempt = decisionBy(outcome, sit);
  const isEnough = isMajority(attempt, theCase) && (outcome !== 'withdrawal' || isReinforced(attempt, theCase));
  return isEnough ? sit : null;
}

/** How many of a panel decide at the least. */
export function neededOf(panel: Panel, procedure: Procedure): number {
  const size = seatsOf(panel, procedure);
  return isByMajority(panel, procedure) ? Math.floor(size / 2) + 1 : size;
}

/** Whether more are enough than are against; every other panel decides with one voice. */
export function isByMajority(panel: Panel, procedure: Procedure): boolean {
  return lineOf(procedure, 'decide')?.guards.includes('PANEL_MAJORITY') === true && panel === 'panel';
}

/** The step that a panel takes once its members are of one mind. */
export function attemptOf(
  proposal: Pick<Proposal, 'panel' | 'outcome' | 'immediateEffect' | 'sanction' | 'weighing' | 'recommendsExclusion'>,
  personIds: readonly string[],
): Attempt {
  const { panel, outcome, immediateEffect, weighing } = proposal;
  const by = { as: panel, personIds };
  const sanction = termsImposed(proposal);
  const recommended = proposal.recommendsExclusion === true && { recommendsExclusion: true };
  const imposed = { ...(sanction && { sanction }), ...(weighing && { weighing }) };
  switch (outcome) {
    case 'withdrawal':
    case 'sanction':
    case 'no-breach':
      return { event: 'decide', by, outcome, reasoned: true, immediateEffect, ...imposed, ...recommended };
    case 'confirm':
    case 'quash':
    case 'remit':
      return { event: APPEAL_STEPS[outcome], by, reasoned: true };
    case 'impose':
    case 'refuse':
    case 'keep':
    case 'lift':
      return { event: MEASURE_STEPS[outcome], by, reasoned: true };
    case 'vary':
      if (panel === 'appeal-panel')
        return { event: APPEAL_STEPS.vary, by, outcome: substituted(proposal), reasoned: true, ...imposed };
      return { event: REVIEW_STEPS.vary, by, reasoned: true, ...imposed };
    case 'met':
    case 'not-met':
      return { event: REVIEW_STEPS[outcome], by, reasoned: true, ...imposed };
    case 'restore':
    case 'not-restore':
      return { event: RESTORATION_STEPS[outcome], by, reasoned: true, ...imposed };
    case 'let-leave':
    case 'not-let-leave':
      return leavingBy(outcome, personIds);
  }
}

/** What a sanction panel decides of a proposal to leave: to let somebody go is one sanction and no other. */
export function leavingBy(outcome: LeavingOutcome, personIds: readonly string[]): Attempt {
  const decided = outcome === 'let-leave' ? ({ outcome: 'sanction', sanction: LEFT_BY_CONSENT } as const) : {};
  return { event: LEAVING_STEPS[outcome], by: { as: 'sanction-panel', personIds }, reasoned: true, ...decided };
}

/** What an appeal panel puts in the place of a decision: another sanction, or a withdrawal. To find no breach is to quash. */
export function substituted({ sanction }: Pick<Proposal, 'sanction'>): 'withdrawal' | 'sanction' {
  return sanction?.kind === 'withdrawal' ? 'withdrawal' : 'sanction';
}

/** The decision of a case, as these people would take it. */
export function decisionBy(outcome: PanelOutcome, personIds: readonly string[]): Attempt {
  return { event: 'decide', by: { as: 'panel', personIds }, outcome: outcome as Outcome, reasoned: true };
}

import type { Day, Refusal } from '@standing/kernel';
import { type Panel, seated, seatsOf } from './appointing.js';
import type { Attempt, Case, CaseEventName, Outcome } from './case.js';
import { refusalsTo } from './refusals-to.js';
import {
  type Imposed,
  mayBeAtOnce,
  refusalsOfImposed,
  refusalsOfVariation,
  termsImposed,
} from './sanctions/imposing.js';
import { stateOf } from './state-of.js';
import { refusalsOfText } from './texts.js';

/** What an appeal panel decides of a decision. */
export const APPEAL_OUTCOMES = ['confirm', 'quash'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
/** What an interim panel decides of a measure: of a proposed one, then of one in effect. */
export const INTERIM_OUTCOMES = ['impose', 'refuse', 'keep', 'lift'] as const;
export type InterimOutcome = (typeof INTERIM_OUTCOMES)[number];
/** What a sanction panel decides in a review: other terms, or that what was to be met was met, or was not. */
export const REVIEW_OUTCOMES = ['vary', 'met', 'not-met'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];
export type PanelOutcome = Outcome | AppealOutcome | InterimOutcome | ReviewOutcome;

/** What one member proposes that the panel decides. It never changes: another proposal takes its place. */
export type Proposal = {
  readonly panel: Panel;
  readonly outcome: PanelOutcome;
  readonly reasons: string;
  /** It is to take effect although an appeal is possible. */
  readonly immediateEffect: boolean;
  /** Why at once: reasons of their own. */
  readonly immediateReasons: string;
} & Imposed;

const LONGEST = { reasons: 20_000, immediateReasons: 5000 } as const;
const OUTCOMES: Readonly<Record<Panel, readonly PanelOutcome[]>> = {
  panel: ['withdrawal', 'sanction', 'no-breach'],
  'appeal-panel': APPEAL_OUTCOMES,
  'interim-panel': INTERIM_OUTCOMES,
  'sanction-panel': REVIEW_OUTCOMES,
};
const WHILE = { panel: 'investigation', 'appeal-panel': 'appeal' } as const;
const MEASURE_STEPS = {
  impose: 'impose-measure',
  refuse: 'refuse-measure',
  keep: 'keep-measure',
  lift: 'lift-measure',
} as const satisfies Record<InterimOutcome, CaseEventName>;
const REVIEW_STEPS = {
  vary: 'vary-sanction',
  met: 'complete-sanction',
  'not-met': 'fail-sanction',
} as const satisfies Record<ReviewOutcome, CaseEventName>;

/**
 * Why this may not be proposed: the panel is not at its decision or not complete, the outcome is not its to give, or
 * reasons are missing. Immediate effect is for a suspension and a withdrawal alone, with reasons of its own.
 */
export function refusalsToPropose(proposal: Proposal, theCase: Case, on: Day): Refusal[] {
  const { panel, outcome, reasons, immediateEffect, immediateReasons } = proposal;
  const refusals = [...refusalsOfPlace(proposal, theCase, on)];
  if (!OUTCOMES[panel].includes(outcome)) refusals.push({ code: 'COMPLAINTS_OUTCOME_MISSING', path: 'outcome' });
  else refusals.push(...refusalsOfSanction(proposal, theCase, on));
  refusals.push(...refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST.reasons));
  if (!immediateEffect) return refusals;
  if (!mayBeAtOnce(proposal)) refusals.push({ code: 'COMPLAINTS_IMMEDIATE_NOT_HERE', path: 'immediateEffect' });
  const own = refusalsOfText(
    'immediateReasons',
    immediateReasons,
    'COMPLAINTS_IMMEDIATE_REASONS_MISSING',
    LONGEST.immediateReasons,
  );
  return [...refusals, ...own];
}

/** Why this person may not concur: the proposal is no longer the one that stands, or they have said so already. */
export function refusalsToConcur(
  proposal: { readonly id: string; readonly panel: Panel; readonly outcome: PanelOutcome },
  standing: { readonly id: string; readonly agreed: readonly string[] },
  personId: string,
  theCase: Case,
  on: Day,
): Refusal[] {
  const refusals = [...refusalsOfPlace(proposal, theCase, on)];
  if (proposal.id !== standing.id) refusals.push({ code: 'COMPLAINTS_PROPOSAL_REPLACED' });
  else if (standing.agreed.includes(personId)) refusals.push({ code: 'COMPLAINTS_CONCURRED_ALREADY' });
  return refusals;
}

/** Those of the panel who stand by a proposal on that day, when they are as many as the procedure wants; else null. */
export function agreedBy(panel: Panel, agreed: readonly string[], theCase: Case, on: Day): string[] | null {
  const sit = seated(panel, theCase.everHeld, on).filter((personId) => agreed.includes(personId));
  return sit.length >= seatsOf(panel, theCase.procedure) ? sit : null;
}

/** The step that a panel takes once its members are of one mind. */
export function attemptOf(
  proposal: Pick<Proposal, 'panel' | 'outcome' | 'immediateEffect' | 'sanction' | 'weighing'>,
  personIds: readonly string[],
): Attempt {
  const { panel, outcome, immediateEffect, weighing } = proposal;
  const by = { as: panel, personIds };
  const sanction = termsImposed(proposal);
  const imposed = { ...(sanction && { sanction }), ...(weighing && { weighing }) };
  switch (outcome) {
    case 'withdrawal':
    case 'sanction':
    case 'no-breach':
      return { event: 'decide', by, outcome, reasoned: true, immediateEffect, ...imposed };
    case 'confirm':
      return { event: 'confirm-on-appeal', by, reasoned: true };
    case 'quash':
      return { event: 'quash-on-appeal', by, reasoned: true };
    case 'impose':
    case 'refuse':
    case 'keep':
    case 'lift':
      return { event: MEASURE_STEPS[outcome], by, reasoned: true };
    case 'vary':
    case 'met':
    case 'not-met':
      return { event: REVIEW_STEPS[outcome], by, reasoned: true, ...imposed };
  }
}

function refusalsOfPlace({ panel, outcome }: Pick<Proposal, 'panel' | 'outcome'>, theCase: Case, on: Day): Refusal[] {
  const state = stateOf(theCase);
  const refusals: Refusal[] = [];
  if (panel === 'interim-panel' || panel === 'sanction-panel')
    refusals.push(...refusalsOfStep(stepOf(outcome), panel, theCase, on));
  else if (state !== WHILE[panel]) refusals.push({ code: 'COMPLAINTS_NOT_NOW', params: { state } });
  if (seated(panel, theCase.everHeld, on).length < seatsOf(panel, theCase.procedure))
    refusals.push({ code: 'COMPLAINTS_PANEL_INCOMPLETE' });
  return refusals;
}

/** The step of the interim measure or of the review that an outcome is; null for an outcome of another panel. */
function stepOf(outcome: PanelOutcome): CaseEventName | null {
  const steps: Partial<Record<PanelOutcome, CaseEventName>> = { ...MEASURE_STEPS, ...REVIEW_STEPS };
  return steps[outcome] ?? null;
}

/** What refuses such a step today, whoever takes it: nothing is there to decide of, or nobody was heard. */
function refusalsOfStep(event: CaseEventName | null, panel: Panel, theCase: Case, on: Day): Refusal[] {
  if (event === null) return [];
  const members = seated(panel, theCase.everHeld, on);
  const attempt: Attempt = { event, by: { as: panel, personIds: members }, reasoned: true };
  const isOfPanel = ({ code }: Refusal) =>
    code === 'COMPLAINTS_PANEL_INCOMPLETE' || code === 'COMPLAINTS_NOT_YOUR_FUNCTION';
  return refusalsTo(attempt, theCase, on).filter((refusal) => !isOfPanel(refusal));
}

/** What refuses the sanction that is proposed: imposed by the panel, or varied by those who look at it in its review. */
function refusalsOfSanction(proposal: Proposal, theCase: Case, on: Day): Refusal[] {
  return proposal.outcome === 'vary'
    ? refusalsOfVariation(proposal.sanction, theCase, on)
    : refusalsOfImposed(proposal);
}

import type { Day, Refusal } from '@standing/kernel';
import { decisionBy, isByMajority, leavingBy, neededOf, substituted } from './agreeing.js';
import { type Panel, seated } from './appointing.js';
import type { Case, CaseEventName } from './case.js';
import {
  APPEAL_OUTCOMES,
  APPEAL_STEPS,
  INTERIM_OUTCOMES,
  LEAVING_OUTCOMES,
  type LeavingOutcome,
  MEASURE_STEPS,
  type PanelOutcome,
  type Proposal,
  RESTORATION_OUTCOMES,
  RESTORATION_STEPS,
  REVIEW_OUTCOMES,
  REVIEW_STEPS,
} from './panel-outcomes.js';
import { lineOf } from './procedures.js';
import { refusalsTo } from './refusals-to.js';
import { refusalsToRecommend } from './sanctions/exclusion.js';
import { mayBeAtOnce, refusalsOfImposed, refusalsOfVariation } from './sanctions/imposing.js';
import { refusalsOfRestoration } from './sanctions/restoration.js';
import { stateOf } from './state-of.js';
import { refusalsOfText } from './texts.js';

const LONGEST = { reasons: 20_000, immediateReasons: 5000 } as const;
const OUTCOMES: Readonly<Record<Panel, readonly PanelOutcome[]>> = {
  panel: ['withdrawal', 'sanction', 'no-breach'],
  'appeal-panel': APPEAL_OUTCOMES,
  'interim-panel': INTERIM_OUTCOMES,
  'sanction-panel': [...REVIEW_OUTCOMES, ...RESTORATION_OUTCOMES, ...LEAVING_OUTCOMES],
};
/**
 * Why this may not be proposed: the panel is not at its decision or not complete, the outcome is not its to give, or
 * reasons are missing. Immediate effect is for a suspension and a withdrawal alone, with reasons of its own.
 */
export function refusalsToPropose(proposal: Proposal, theCase: Case, on: Day): Refusal[] {
  const { panel, outcome, reasons, immediateEffect, immediateReasons } = proposal;
  const refusals = [...refusalsOfPlace(proposal, theCase, on)];
  if (!outcomesOf(panel, theCase).includes(outcome))
    refusals.push({ code: 'COMPLAINTS_OUTCOME_MISSING', path: 'outcome' });
  else refusals.push(...refusalsOfSanction(proposal, theCase, on));
  refusals.push(...refusalsToRecommend(proposal, theCase.procedure));
  refusals.push(...refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST.reasons));
  if (!immediateEffect) return refusals;
  if (panel !== 'panel' || !mayBeAtOnce(proposal))
    refusals.push({ code: 'COMPLAINTS_IMMEDIATE_NOT_HERE', path: 'immediateEffect' });
  const own = refusalsOfText(
    'immediateReasons',
    immediateReasons,
    'COMPLAINTS_IMMEDIATE_REASONS_MISSING',
    LONGEST.immediateReasons,
  );
  return [...refusals, ...own];
}

/** What a panel may decide as the case stands, before it is said why; empty while it is not its turn. */
export function outcomesOpen(panel: Panel, theCase: Case, on: Day): readonly PanelOutcome[] {
  return outcomesOf(panel, theCase).filter((outcome) => refusalsOfPlace({ panel, outcome }, theCase, on).length === 0);
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

function refusalsOfPlace({ panel, outcome }: Pick<Proposal, 'panel' | 'outcome'>, theCase: Case, on: Day): Refusal[] {
  const { everHeld, procedure } = theCase;
  const isByOutcome = panel === 'interim-panel' || panel === 'sanction-panel' || isByMajority(panel, procedure);
  const refusals = isByOutcome
    ? refusalsOfStep({ panel, outcome }, theCase, on)
    : refusalsOfState(panel === 'panel' ? 'decide' : 'confirm-on-appeal', theCase);
  if (seated(panel, everHeld, on).length < neededOf(panel, procedure))
    refusals.push({ code: 'COMPLAINTS_PANEL_INCOMPLETE' });
  return refusals;
}

/** The step is not the next where the case stands. */
function refusalsOfState(event: CaseEventName, theCase: Case): Refusal[] {
  const state = stateOf(theCase);
  const isNext = lineOf(theCase.procedure, event)?.from.includes(state) === true;
  return isNext ? [] : [{ code: 'COMPLAINTS_NOT_NOW', params: { state } }];
}

/** What a panel may decide under the procedure of the case: what an appeal panel cannot do there is no outcome of it. */
function outcomesOf(panel: Panel, { procedure }: Case): readonly PanelOutcome[] {
  if (panel !== 'appeal-panel') return OUTCOMES[panel];
  return APPEAL_OUTCOMES.filter((outcome) => lineOf(procedure, APPEAL_STEPS[outcome]) !== undefined);
}

/** The step of the interim measure, of the review or of the restoration that an outcome is; null for an outcome of another panel. */
function stepOf(outcome: PanelOutcome): CaseEventName | null {
  const steps: Partial<Record<PanelOutcome, CaseEventName>> = {
    ...MEASURE_STEPS,
    ...REVIEW_STEPS,
    ...RESTORATION_STEPS,
  };
  return steps[outcome] ?? null;
}

/** The outcome where it is one of a proposal to leave; else null. */
function leavingOf(outcome: PanelOutcome): LeavingOutcome | null {
  return LEAVING_OUTCOMES.find((one) => one === outcome) ?? null;
}

/** What all who sit would do together. */
function attemptOfAll({ panel, outcome }: Pick<Proposal, 'panel' | 'outcome'>, members: readonly string[]) {
  if (panel === 'panel') return OUTCOMES.panel.includes(outcome) ? decisionBy(outcome, members) : null;
  const leaving = leavingOf(outcome);
  if (leaving !== null) return leavingBy(leaving, members);
  const event = stepOf(outcome);
  return event && { event, by: { as: panel, personIds: members }, reasoned: true };
}

/** What refuses such a step today, whoever takes it: nothing is there to decide of, or nobody was heard. */
function refusalsOfStep(decision: Pick<Proposal, 'panel' | 'outcome'>, theCase: Case, on: Day): Refusal[] {
  const attempt = attemptOfAll(decision, seated(decision.panel, theCase.everHeld, on));
  if (attempt === null) return [];
  return refusalsTo(attempt, theCase, on).filter(({ code }) => !OF_PEOPLE.includes(code));
}
const OF_PEOPLE: readonly string[] = [
  ...['COMPLAINTS_PANEL_INCOMPLETE', 'COMPLAINTS_NOT_YOUR_FUNCTION'],
  ...['COMPLAINTS_NO_MAJORITY', 'COMPLAINTS_NO_REINFORCED_MAJORITY'],
];

/** What refuses the sanction that is proposed: imposed by the panel, varied in its review, or the conditions of a restoration. To let somebody leave takes none. */
function refusalsOfSanction(proposal: Proposal, theCase: Case, on: Day): Refusal[] {
  if (leavingOf(proposal.outcome) !== null)
    return proposal.sanction ? [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'sanction' }] : [];
  if (proposal.outcome === 'restore') return refusalsOfRestoration(proposal.sanction);
  if (proposal.outcome !== 'vary') return refusalsOfImposed(proposal);
  return proposal.panel === 'appeal-panel'
    ? refusalsOfImposed({ ...proposal, outcome: substituted(proposal) })
    : refusalsOfVariation(proposal.sanction, theCase, on);
}

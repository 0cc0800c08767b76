import type { Day, Refusal } from '@standing/kernel';
import type { Attempt, Case, CaseEventName } from './case.js';
import type { CaseFunction } from './functions.js';
import { sittersOf } from './full/facts-of-case.js';
import type { GuardCode } from './guard-codes.js';
import { GUARDS } from './guards.js';
import { lineOf, transitionOf } from './procedures.js';
import { refusalsTo } from './refusals-to.js';

/** The conditions that count those who act: a step with one of these is taken by several together. */
const COUNTING = ['ASSESSORS_AGREE', 'PANEL_MAJORITY'] as const satisfies readonly GuardCode[];
const CODES: readonly string[] = COUNTING.map((code) => GUARDS[code].refusal);

/** Whether this is said because those who act are not enough, or sit on one side. */
export function isOfSeveral(code: string): boolean {
  return CODES.includes(code);
}

/** Whether several people take this step together under this procedure, each for themself. */
export function isJoint(event: CaseEventName, { procedure }: Pick<Case, 'procedure'>): boolean {
  return lineOf(procedure, event)?.guards.some((code) => COUNTING.some((one) => one === code)) ?? false;
}

/** What one of them proposes that they do. It never changes: another proposal takes its place. */
export type StepProposal = {
  readonly attempt: Omit<Attempt, 'by'>;
  readonly as: CaseFunction;
  /** How many events the case had when it was made. */
  readonly madeAfter: number;
};

/** Whether a proposal is still to be answered: since it was made the case went nowhere. */
export function stands({ madeAfter }: Pick<StepProposal, 'madeAfter'>, { events }: Pick<Case, 'events'>): boolean {
  return events.slice(madeAfter).every(({ event }) => transitionOf(event).to === null);
}

/**
 * What follows when these people stand by a proposal: the step that they take together once they are enough, or null while
 * others are waited for; and every reason why it may not happen at all. Whoever left the function is not counted.
 */
export function agreement(
  { attempt, as }: StepProposal,
  agreed: readonly string[],
  theCase: Case,
  on: Day,
): { readonly step: Attempt | null; readonly refusals: Refusal[] } {
  const sitting = sittersOf(theCase, as, on);
  const by = { as, personIds: agreed.filter((personId) => sitting.includes(personId)) };
  const step: Attempt = { ...attempt, by };
  const all = refusalsTo(step, theCase, on);
  const refusals = all.filter(({ code }) => !isOfSeveral(code));
  return { step: all.length === 0 ? step : null, refusals };
}

/** Why this person may not stand by a proposal: it is not the one that stands, they do already, or it may not happen. */
export function refusalsToAgree(
  proposal: StepProposal & { readonly id: string },
  standing: { readonly id: string; readonly agreed: readonly string[] } | null,
  personId: string,
  theCase: Case,
  on: Day,
): Refusal[] {
  if (standing?.id !== proposal.id || !stands(proposal, theCase)) return [{ code: 'COMPLAINTS_PROPOSAL_REPLACED' }];
  if (standing.agreed.includes(personId)) return [{ code: 'COMPLAINTS_CONCURRED_ALREADY' }];
  return agreement(proposal, [...standing.agreed, personId], theCase, on).refusals;
}

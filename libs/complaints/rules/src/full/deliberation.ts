import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { daysSuspended } from '../measure.js';
import { stateOf } from '../state-of.js';
import { happened, since } from './facts-of-case.js';
import { found, HEARING_GUARDS } from './hearing-guards.js';

/** The steps of a deliberation, in their order (row 30). */
export const DELIBERATION_STEPS = ['facts', 'breach', 'history', 'outcome'] as const;
export type DeliberationStep = (typeof DELIBERATION_STEPS)[number];

/** What a panel found: whether it is so, on which day, and how many of them were for it. Never who. */
export type Found = { readonly holds: boolean; readonly on: Day; readonly agreed: number };

/** How far a panel is on its way from the facts to the outcome. */
export type Deliberation = {
  /** Which comes next; null once it is decided. */
  readonly next: DeliberationStep | null;
  readonly facts: Found | null;
  readonly breach: Found | null;
  /** The day on which earlier findings were opened; null while they are closed. */
  readonly openedOn: Day | null;
  /** Why they are closed; empty once they are open. */
  readonly closed: readonly Refusal[];
  /**
   * For how many civil days the accreditation was suspended by interim measures until that day, which a sanction takes into account;
   * null before a breach is found: it is no reason to find one (row P9).
   */
  readonly suspendedDays: number | null;
};

/** The deliberation that goes on or is over; null before the hearing was closed, and where the procedure hears nobody. */
export function deliberationOf(theCase: Case, on: Day): Deliberation | null {
  const hasClosed = happened(theCase, 'close-hearing', 'remit');
  if (!hasClosed) return null;
  const facts = foundOf(found(theCase, 'find-facts'), 'proven');
  const breach = foundOf(found(theCase, 'find-breach'), 'breach');
  const opened = since(theCase, 'close-hearing').find(({ event }) => event === 'open-history');
  const isOver = stateOf(theCase) !== 'deliberation';
  return {
    next: isOver ? null : nextOf(facts, breach, opened !== undefined),
    ...{ facts, breach, openedOn: opened?.on ?? null },
    closed: opened === undefined ? whyClosed(theCase, on) : [],
    suspendedDays: breach?.holds ? daysSuspended(theCase, on) : null,
  };
}

function nextOf(facts: Found | null, breach: Found | null, isOpen: boolean): DeliberationStep {
  if (facts === null) return 'facts';
  if (!facts.holds) return 'outcome';
  if (breach === null) return 'breach';
  return breach.holds && !isOpen ? 'history' : 'outcome';
}

function foundOf(one: ReturnType<typeof found>, what: 'proven' | 'breach'): Found | null {
  if (!one) return null;
  return { holds: one[what] === true, on: one.on, agreed: new Set(one.by.personIds).size };
}

function whyClosed(theCase: Case, on: Day): Refusal[] {
  const { BREACH_IS_FOUND } = HEARING_GUARDS;
  const attempt = { event: 'open-history', by: { as: 'panel', personIds: [] } } as const;
  const isFound = BREACH_IS_FOUND.holds({ attempt, theCase, on });
  return [{ code: isFound ? 'COMPLAINTS_HISTORY_NOT_OPENED' : BREACH_IS_FOUND.refusal }];
}

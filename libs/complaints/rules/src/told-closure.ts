import type { Day } from '@standing/kernel';
import type { Case, CaseEventName } from './case.js';
import { dueOn } from './clocks-of.js';
import { since } from './full/facts-of-case.js';
import { refusalsTo } from './refusals-to.js';
import { CLOSING, isClosed, stateOf } from './state-of.js';

/** The closures of which a complainant reads the reasons: those that turn the complaint away, or hand it over. */
export const TOLD_CLOSURES = [
  'close-inadmissible',
  'close-out-of-time',
  'refer-elsewhere',
  'close-no-case',
] as const satisfies readonly CaseEventName[];
export type ToldClosureName = (typeof TOLD_CLOSURES)[number];

/** How a case was closed, as its complainant reads it. */
export type ToldClosure = {
  readonly how: ToldClosureName;
  readonly on: Day;
  /** The last day to ask that it be looked at again (K9a); null where it may not be asked any more, or never could. */
  readonly reviewUntil: Day | null;
  /** The day on which it was asked; null as long as it was not. */
  readonly askedOn: Day | null;
  /** The day on which a reviewer confirmed it; null as long as none did. */
  readonly confirmedOn: Day | null;
};

/** The closure that stands, or is looked at again; null for a case that goes on, or that ended in another way. */
export function toldClosure(theCase: Case, on: Day): ToldClosure | null {
  if (!isClosed(theCase) && stateOf(theCase) !== 'closure-review') return null;
  const closed = theCase.events.findLast(({ event }) => CLOSING.includes(event));
  const how = TOLD_CLOSURES.find((name) => name === closed?.event);
  if (!closed || !how) return null;
  const after = since(theCase, how);
  const dayOf = (name: CaseEventName): Day | null => after.find(({ event }) => event === name)?.on ?? null;
  const isOpen = dayOf('ask-closure-review') === null && refusalsToAskReview(theCase, on).length === 0;
  return {
    how,
    on: closed.on,
    reviewUntil: isOpen ? dueOn(theCase, 'K9a', on) : null,
    askedOn: dayOf('ask-closure-review'),
    confirmedOn: dayOf('confirm-closure'),
  };
}

/** Why its complainant may not ask that the closure be looked at again, whatever the ground. */
function refusalsToAskReview(theCase: Case, on: Day) {
  const personIds = theCase.everHeld.flatMap((held) => (held.function === 'complainant' ? [held.personId] : []));
  const by = { as: 'complainant', personIds } as const;
  return refusalsTo({ event: 'ask-closure-review', by, reviewGround: 'new-evidence' }, theCase, on);
}

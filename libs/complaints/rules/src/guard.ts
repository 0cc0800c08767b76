import type { Day } from '@standing/kernel';
import type { Attempt, Case, CaseEventName } from './case.js';
import { lastOf } from './state-of.js';

type Question = { readonly attempt: Attempt; readonly theCase: Case; readonly on: Day };

/** One condition of the procedure. */
export type Guard = {
  /** What is said when it does not hold. */
  readonly refusal: string;
  /** Whether it looks at the case alone, so that it can be told before anybody tries. */
  readonly of: 'case' | 'attempt';
  readonly holds: (question: Question) => boolean;
};

/** A condition of the case alone. */
export const ofCase = (refusal: string, holds: (theCase: Case, on: Day) => boolean): Guard => ({
  refusal,
  of: 'case',
  holds: ({ theCase, on }) => holds(theCase, on),
});

/** A condition of what somebody tries. */
export const ofAttempt = (refusal: string, holds: (attempt: Attempt, theCase: Case) => boolean): Guard => ({
  refusal,
  of: 'attempt',
  holds: ({ attempt, theCase }) => holds(attempt, theCase),
});

/** How many people try it together. */
export const people = ({ by }: Attempt) => new Set(by.personIds).size;

/** Those who act are others than those who did this last. */
export function isAnother(event: CaseEventName): (attempt: Attempt, theCase: Case) => boolean {
  return ({ by }, theCase) => {
    const first = lastOf(theCase, event)?.by.personIds ?? [];
    return by.personIds.length > 0 && by.personIds.every((personId) => !first.includes(personId));
  };
}

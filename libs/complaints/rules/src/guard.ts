import type { Day } from '@standing/kernel';
import type { Attempt, Case, CaseEventName } from './case.js';
import { lastOf } from './state-of.js';

type Question = { readonly attempt: Attempt; readonly theCase: Case; readonly on: Day };

/** A condition that a line of the procedure names. */
export type Guard = {
  /** What is said when it does not hold. */
  readonly refusal: string;
  /** Whether it looks at the case alone, so that it can be told before anybody tries. */
  readonly of: 'case' | 'attempt';
  readonly holds: (question: Question) => boolean;
};

/** A condition on the case as it stands. */
export const ofCase = (refusal: string, holds: (theCase: Case, on: Day) => boolean): Guard => ({
  refusal,
  of: 'case',
  holds: ({ theCase, on }) => holds(theCase, on),
});

/** A condition on what is tried. */
export const ofAttempt = (refusal: string, holds: (attempt: Attempt, theCase: Case, on: Day) => boolean): Guard => ({
  refusal,
  of: 'attempt',
  holds: ({ attempt, theCase, on }) => holds(attempt, theCase, on),
});

/** How many people try it together. */
export const people = ({ by }: Attempt) => new Set(by.personIds).size;

/** Somebody did this before, and those who act are others. */
export function isAnother(event: CaseEventName): (attempt: Attempt, theCase: Case) => boolean {
  return ({ by }, theCase) => {
    const first = lastOf(theCase, event)?.by.personIds ?? [];
    const isOther = (personId: string) => !first.includes(personId);
    return first.length > 0 && by.personIds.length > 0 && by.personIds.every(isOther);
  };
}

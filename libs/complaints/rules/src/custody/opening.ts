import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import { readerOf } from '../disclosure/readers.js';
import { readsAll } from '../disclosure/may-read.js';
import type { CaseFunction } from '../functions.js';
import { isClosed } from '../state-of.js';

/** For what a kept name is asked: of a list, which the complainant is told; the words beside it are told to nobody else. */
export const OPENING_GROUNDS = [
  /** Somebody may be in danger. */
  'safety',
  /** Whether the asker knows the complainant and has to leave the case. */
  'own-conflict',
  /** Whether a document is theirs or names them, before it is shown to anybody. */
  'redaction',
  /** What they tell cannot be weighed without knowing who tells it. */
  'weighing',
  /** They have to be heard. */
  'hearing',
] as const;
export type OpeningGround = (typeof OPENING_GROUNDS)[number];

/** How many civil days an opening lasts at the most; no source gives a number, and each day more is one more to be seen. */
export const LONGEST_OPENING = 14;

/** Those who may ask. Whether they may today follows from the matrix; see `mayBeOpenedTo`. */
export const ASKERS = [
  'case-manager',
  'investigator',
  'panel',
  'appeal-panel',
] as const satisfies readonly CaseFunction[];
export type Asker = (typeof ASKERS)[number];

export const OPENING_ANSWERS = ['opened', 'declined'] as const;
export type OpeningAnswer = (typeof OPENING_ANSWERS)[number];

/** One request for a kept name, and what became of it. */
export type Opening = {
  readonly askedBy: string;
  readonly as: CaseFunction;
  /** The first civil day on which the asker no longer held the function in which they asked; null while they hold it. */
  readonly leftOn: Day | null;
  /** What the custodian answered; null while they have not. */
  readonly answer: OpeningAnswer | null;
  /** The last civil day of an opening, in the body's zone; null where there is none. */
  readonly lastDay: Day | null;
  /** The day on which it was closed before that, or taken back unanswered; null where it was not. */
  readonly closedOn: Day | null;
};

export const OPENING_STANDINGS = ['asked', 'open', 'declined', 'ended'] as const;
export type OpeningStanding = (typeof OPENING_STANDINGS)[number];

/** Whether the matrix has a kept name opened to somebody in this function, as the case stands on the day. */
export function mayBeOpenedTo(as: CaseFunction, theCase: Pick<Case, 'events' | 'procedure'>, on: Day): boolean {
  return !isClosed(theCase) && readsAll('complainant-protected', readerOf(as), theCase, on, { isOpened: true });
}

/**
 * Where a request stands on a day. Nothing of it is stored: it is over after its last day, once somebody closed it, and with
 * the function in which it was asked, the case, or what the matrix gives that function.
 */
export function standingOf(
  { as, leftOn, answer, lastDay, closedOn }: Opening,
  theCase: Pick<Case, 'events' | 'procedure'>,
  on: Day,
): OpeningStanding {
  if (answer === 'declined') return 'declined';
  const hasLeft = leftOn !== null && leftOn <= on;
  if (hasLeft || closedOn !== null || !mayBeOpenedTo(as, theCase, on)) return 'ended';
  if (answer === null) return 'asked';
  return lastDay !== null && on <= lastDay ? 'open' : 'ended';
}

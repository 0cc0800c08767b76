import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { ClockName } from '../clock-table.js';
import { runOf } from '../clock-runs.js';

/**
 * The body's own times that may be longer, which two people decide (R3): the inquiry, and informing the respondent. A party's time to
 * reply is made longer by one alone, since it takes nothing from anybody; K1, K2, K9 and K10 by nobody.
 */
export const LENGTHENED = ['K6', 'K17'] as const satisfies readonly ClockName[];
export type Lengthened = (typeof LENGTHENED)[number];

/** For what a time is made longer: of a list for each clock. No ground of an inquiry says anything of anybody's health. */
export const LENGTHENING_GROUNDS = [
  /** Somebody who was asked has not answered yet. */
  'answers-outstanding',
  /** New facts or exhibits came in. */
  'new-facts',
  /** There is more to look into than the time is made for. */
  'many-facts',
  /** The respondent would be able to destroy what proves it. */
  'proof-in-danger',
  /** Somebody would be in danger once the respondent knows. */
  'person-in-danger',
] as const;
export type LengtheningGround = (typeof LENGTHENING_GROUNDS)[number];

/** Which ground is one of which clock. */
export const GROUNDS_OF: Readonly<Record<Lengthened, readonly LengtheningGround[]>> = {
  K6: ['answers-outstanding', 'new-facts', 'many-facts'],
  K17: ['proof-in-danger', 'person-in-danger'],
};

export const LENGTHENING_ANSWERS = ['granted', 'declined'] as const;
export type LengtheningAnswer = (typeof LENGTHENING_ANSWERS)[number];

/** What somebody proposes for the run of a clock, and what became of it. */
export type Lengthening = {
  readonly askedBy: string;
  readonly clock: Lengthened;
  /** The place in the case, from 1, of the event that started the run. */
  readonly seq: number;
  /** Of informing the respondent: the day on which it is looked at again; null of the inquiry, which has a length of its own. */
  readonly reviewOn: Day | null;
  /** What the second person answered; null while nobody has. */
  readonly answer: LengtheningAnswer | null;
  /** The day on which it was taken back unanswered; null where it was not. */
  readonly closedOn: Day | null;
};

export const LENGTHENING_STANDINGS = ['asked', 'granted', 'declined', 'ended'] as const;
export type LengtheningStanding = (typeof LENGTHENING_STANDINGS)[number];

/** Where a proposal stands on a day. Nothing of it is stored: one that nobody answers is over with the run, or with the day that it named. */
export function lengtheningStandingOf(one: Lengthening, theCase: Case, on: Day): LengtheningStanding {
  if (one.answer !== null) return one.answer;
  const goesOn = runOf(theCase, one.clock)?.seq === one.seq;
  const isAhead = one.reviewOn === null || on < one.reviewOn;
  return one.closedOn === null && goesOn && isAhead ? 'asked' : 'ended';
}

import { addDays, type Day } from '@standing/kernel';

/** How long a feedback link can be used, in days after the one on which it was made. */
export const LINK_DAYS = 90;

/** How long an answer can be changed with the same link, in days after the one on which it was given. */
export const CHANGE_DAYS = 7;

export type FeedbackLink = {
  /** The last civil day, in the body's zone, on which it takes a first answer. */
  readonly until: Day;
  /** When the coach withdrew it or made another; null while neither happened. */
  readonly endedOn: Day | null;
  /** When its answer was first given; null while there is none. */
  readonly givenOn: Day | null;
};

/** Waiting for an answer; answered and still to be changed; answered for good; ended by the coach; run out. */
export type LinkState = 'open' | 'changeable' | 'answered' | 'ended' | 'expired';

/**
 * What may be done with a link today. An answer outlives the link: whoever gave it may change it for seven days, even if
 * the coach has made another link or ninety days have passed in between.
 */
export function linkState({ until, endedOn, givenOn }: FeedbackLink, today: Day): LinkState {
  if (givenOn !== null) return isSettled(givenOn, today) ? 'answered' : 'changeable';
  if (endedOn !== null) return 'ended';
  return today > until ? 'expired' : 'open';
}

/** The last day on which a link made today takes a first answer. */
export function lastDayOfLink(madeOn: Day): Day {
  return addDays(madeOn, LINK_DAYS);
}

/** Whether an answer can no longer be changed. */
export function isSettled(givenOn: Day, today: Day): boolean {
  return today > addDays(givenOn, CHANGE_DAYS);
}

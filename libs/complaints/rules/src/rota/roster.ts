import type { Day, Refusal } from '@standing/kernel';
import { type Post, POST_ROWS, POSTS } from '../adoption/posts.js';
import type { CaseFunction, Seat } from '../functions.js';

/** That somebody is available for a post, with civil days in the body's zone. */
export type RosterEntry = {
  readonly personId: string;
  readonly post: Post;
  readonly fromOn: Day;
  /** The first day on which they are no longer on it; null while nobody said. */
  readonly endsOn: Day | null;
};

/** What somebody would be given in a case. */
export type Wanted = { readonly function: CaseFunction; readonly seat: Seat | null };

/** The posts that serve it: of a function without places in the case, every post of that function. */
export function postsFor({ function: name, seat }: Wanted): Post[] {
  return POSTS.filter((post) => POST_ROWS[post].function === name && (seat === null || isSeat(post, seat)));
}

function isSeat(post: Post, seat: Seat): boolean {
  return POST_ROWS[post].seat === null || POST_ROWS[post].seat === seat;
}

export function isOnRoster({ fromOn, endsOn }: Pick<RosterEntry, 'fromOn' | 'endsOn'>, on: Day): boolean {
  return fromOn <= on && (endsOn === null || on < endsOn);
}

/**
 * Whether the body keeps a roster for it: from the first day on which anybody stood on one, and for good. A roster that was
 * emptied is still kept, so that nobody is rid of the rota by taking everybody off.
 */
export function keepsRoster(entries: readonly RosterEntry[], wanted: Wanted, on: Day): boolean {
  const posts = postsFor(wanted);
  return entries.some(({ post, fromOn, endsOn }) => posts.includes(post) && fromOn <= on && fromOn !== endsOn);
}

/** Why somebody is not put on a roster from this day: it has begun, and the rota of a day is never changed on that day. */
export function refusalsToPutOn(wanted: RosterEntry, entries: readonly RosterEntry[], today: Day): Refusal[] {
  const { personId, post, fromOn, endsOn } = wanted;
  const isThere = entries.some(
    (one) =>
      one.personId === personId &&
      one.post === post &&
      (one.endsOn === null || (fromOn < one.endsOn && one.fromOn !== one.endsOn)) &&
      (endsOn === null || one.fromOn < endsOn),
  );
  return [
    ...(fromOn > today ? [] : [{ code: 'COMPLAINTS_ROSTER_NOT_AHEAD', path: 'fromOn' }]),
    ...(endsOn === null || fromOn < endsOn ? [] : [{ code: 'COMPLAINTS_ROSTER_DAYS_REVERSED', path: 'endsOn' }]),
    ...(isThere ? [{ code: 'COMPLAINTS_ROSTER_ALREADY', path: 'who' }] : []),
  ];
}

/** Why somebody is not taken off from this day: it has begun, or they were off it before. One who never stood on it may go at once. */
export function refusalsToTakeOff(
  { fromOn, endsOn: before }: Pick<RosterEntry, 'fromOn' | 'endsOn'>,
  endsOn: Day,
  today: Day,
): Refusal[] {
  if (before !== null && before <= endsOn) return [{ code: 'COMPLAINTS_ROSTER_OFF', path: 'endsOn' }];
  return endsOn > today && endsOn >= fromOn ? [] : [{ code: 'COMPLAINTS_ROSTER_NOT_AHEAD', path: 'endsOn' }];
}

import type { Day, Refusal } from '@standing/kernel';
import type { Case, Procedure } from '../case.js';
import { MOST_EXHIBITS } from '../evidence/putting-in.js';
import type { NameVisibility } from '../identity-level.js';
import { lineOf } from '../procedures.js';
import { isMerged } from './merged-case.js';
import { isClosed, lastOf, stateOf } from '../state-of.js';
import { refusalsOfText } from '../texts.js';
import { respondentOf } from '../writing.js';

/** One of two cases that may be one. */
export type MergeSide = {
  readonly id: string;
  readonly theCase: Pick<Case, 'events' | 'everHeld'> & { readonly procedure: Pick<Procedure, 'version'> };
  /** The civil day in the body's zone on which it came. */
  readonly receivedOn: Day;
  readonly nameVisibility: NameVisibility;
};

/** The later case, the one that it would become a part of, and what only their sealed texts tell. */
type Merge = {
  readonly own: MergeSide;
  readonly leading: MergeSide;
  /** Whoever complains later is reached as before; see `isReachedAlike`. Never so where either name is kept from anybody. */
  readonly reachedAlike: boolean;
  /** How many versions of exhibits both have together. */
  readonly exhibits: number;
};

/** The longest reasons, in characters. */
const LONGEST = 20_000;

/**
 * Whether it may be told of these two who complains in them: both are named to everybody in their case. Of anybody whose name is
 * kept, or who gave none, nothing is compared and nothing inferred (invariant 5).
 */
export function areBothNamed(...sides: readonly Pick<MergeSide, 'nameVisibility'>[]): boolean {
  return sides.every(({ nameVisibility }) => nameVisibility === 'named');
}

/** Why this is neither proposed, confirmed nor declined, beside what the lines and `refusalsToMerge` say: reasons are missing or too long. */
export function refusalsOfMergeReasons(reasons: string): Refusal[] {
  return refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST);
}

/**
 * Every reason why the later case may not become a part of the leading one on that day. There is one complainant in a case, so
 * only two complaints of one person are merged: of any other it is said, in one and the same sentence, that they stay apart.
 */
export function refusalsToMerge({ own, leading, reachedAlike, exhibits }: Merge, on: Day): Refusal[] {
  const path = 'reference';
  if (own.id === leading.id) return [{ code: 'COMPLAINTS_MERGE_ITSELF', path }];
  const respondent = respondentOf(own.theCase, on);
  if (respondent === null || respondentOf(leading.theCase, on) !== respondent)
    return [{ code: 'COMPLAINTS_MERGE_OTHER_RESPONDENT', path }];
  const place = refusalOfPlace(leading.theCase);
  const isSame = areBothNamed(own, leading) && reachedAlike;
  const placed = place === null ? [] : [{ code: place, path }];
  // Of another's case it is not told on which side of this one it came, nor how much is in it.
  if (!isSame) return [...placed, { code: 'COMPLAINTS_MERGE_APART', path }];
  return [
    ...placed,
    // The first receipt counts: nothing makes a case younger than it is.
    ...(own.receivedOn < leading.receivedOn ? [{ code: 'COMPLAINTS_MERGE_EARLIER', path }] : []),
    ...(exhibits > MOST_EXHIBITS ? [{ code: 'COMPLAINTS_TOO_MANY_EXHIBITS', params: { most: MOST_EXHIBITS } }] : []),
  ];
}

/** Why nothing is joined to a case where it stands; null in triage. */
function refusalOfPlace(leading: MergeSide['theCase']): string | null {
  if (isMerged(leading)) return 'COMPLAINTS_MERGE_INTO_MERGED';
  if (isClosed(leading)) return 'COMPLAINTS_MERGE_INTO_CLOSED';
  if (lastOf(leading, 'serve')) return 'COMPLAINTS_MERGE_AMEND';
  if (!lineOf(leading.procedure, 'join-complaint')) return 'COMPLAINTS_MERGE_OTHER_PROCEDURE';
  return stateOf(leading) === 'triage' ? null : 'COMPLAINTS_MERGE_NOT_IN_TRIAGE';
}

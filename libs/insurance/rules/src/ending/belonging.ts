import type { Day } from '@standing/kernel';

/** An award of somebody, and the first day on which it holds no longer by an act: a withdrawal, or a giving up. */
export type HeardAward = { readonly validFrom: Day; readonly endsOn: Day | null };

/** What insurance has heard of a holder of covers. */
export type HeardOfPerson = { readonly hasDied: boolean; readonly awards: readonly HeardAward[] };

/**
 * Whether nothing is asked of them any more: they have died, or the last of their awards was withdrawn or given up. Whoever
 * was never accredited, or whose award only ran out, still is somebody of the body.
 */
export function isGone({ hasDied, awards }: HeardOfPerson, today: Day): boolean {
  const last = awards.reduce<HeardAward | null>(
    (latest, one) => (latest && !isLater(one, latest) ? latest : one),
    null,
  );
  return hasDied || (last !== null && last.endsOn !== null && last.endsOn <= today);
}

/** Of two that began on one day the one that was not ended is the later. */
function isLater(one: HeardAward, other: HeardAward): boolean {
  return one.validFrom > other.validFrom || (one.validFrom === other.validFrom && one.endsOn === null);
}

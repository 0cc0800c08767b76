import type { Day } from '@standing/kernel';
import { type Award, AWARD_ENDS, type AwardEnd, type AwardEndKind } from './award.js';
import { inForceUntil } from './in-force.js';

/**
 * What ends the award first, of this kind where one is asked for; null when nothing did, or only after it had run out.
 * What was withdrawn on the day from which it is given up was withdrawn; a death comes after what ended on its day. Of ends that stand: see `knownAt`.
 */
export function endOf(award: Award, ends: readonly AwardEnd[], kind?: AwardEndKind): AwardEnd | null {
  const own = ends.filter((end) => end.awardId === award.id && (kind === undefined || end.kind === kind));
  const [first] = own.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const { day } = inForceUntil(award);
  return first === undefined || (day !== null && first.effectiveOn > day) ? null : first;
}

function keyOf({ effectiveOn, kind }: AwardEnd): string {
  return `${effectiveOn} ${AWARD_ENDS.indexOf(kind)}`;
}

/** What ends from a day on: these awards, among them the one that decided of the standing on that day. */
export type Ending<One extends Award> = { readonly deciding: One; readonly ended: readonly One[] };

/** The ends that the public may be shown: those in effect. One to come is told to the person first, and to nobody else. */
export function endsInEffect(ends: readonly AwardEnd[], today: Day): AwardEnd[] {
  return ends.filter(({ effectiveOn }) => effectiveOn <= today);
}

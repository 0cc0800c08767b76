import type { Day } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';
import { inForceUntil } from './in-force.js';
import { standingOn } from './standing.js';

/** What a withdrawal from a day on ends: these awards, among them the one that decided of the standing on that day. */
export type Withdrawal<One extends Award> = { readonly deciding: One; readonly ended: readonly One[] };

/**
 * Every award that holds on that day or begins later ends, or an older one would come back. What had run out or was
 * withdrawn before stays as it was. Null when nothing of it holds.
 */
export function withdrawalFrom<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  effectiveOn: Day,
): Withdrawal<One> | null {
  const isOver = (award: One) => {
    const { day } = inForceUntil(award);
    const ranOut = day !== null && day < effectiveOn;
    return ranOut || ends.some((end) => end.awardId === award.id && end.effectiveOn <= effectiveOn);
  };
  const ended = awards.filter((award) => !isOver(award));
  const [first] = ended;
  if (first === undefined) return null;
  const { award } = standingOn(ended, [], effectiveOn);
  return { deciding: award ?? first, ended };
}

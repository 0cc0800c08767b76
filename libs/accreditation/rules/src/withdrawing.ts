import type { Day } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';
import type { Ending } from './ends.js';
import { inForceUntil } from './in-force.js';
import { standingOn } from './standing.js';

/**
 * What a withdrawal from a day on ends. Every award that holds on that day or begins later ends, or an older one would
 * come back. What had run out or was withdrawn before stays as it was; a withdrawal that never was ended nothing. What its member gave up before is withdrawn all the
 * same where its term goes on: giving it up is no way around a withdrawal. Null when nothing of it holds.
 */
export function withdrawalFrom<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  effectiveOn: Day,
): Ending<One> | null {
  return endingFrom(
    awards,
    ends.filter(({ kind, takenBackAt }) => kind === 'withdrawn' && !takenBackAt),
    effectiveOn,
  );
}

/** What ends when its member gives it up from a day on: in the same way, with what was given up before left as it was. */
export function givenUpFrom<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  effectiveOn: Day,
): Ending<One> | null {
  return endingFrom(
    awards,
    ends.filter(({ takenBackAt }) => !takenBackAt),
    effectiveOn,
  );
}

function endingFrom<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  effectiveOn: Day,
): Ending<One> | null {
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

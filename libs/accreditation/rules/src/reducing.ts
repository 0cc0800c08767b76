import type { Day } from '@standing/kernel';
import type { SchemeLevels } from './aiming.js';
import type { Award, AwardEnd } from './award.js';
import type { Ending } from './ends.js';
import { lastOfTerms } from './in-force.js';
import { lowerLevels } from './lowering.js';
import { standingOn } from './standing.js';
import { holdsAward } from './standing-on.js';
import { givenUpFrom } from './withdrawing.js';

/** What a sanction lowers: the term that the lower level goes on with, and the awards that end. */
export type Reducing<One extends Award> = Ending<One> & { readonly term: One };

/**
 * What ends when a sanction lowers a level from a day on, as when its member gives it up. Null where nothing is held by then, or
 * what is held is that level or lower: nobody is given a level by a sanction.
 */
export function reducedFrom<One extends Award>(
  awards: readonly One[],
  ends: readonly AwardEnd[],
  { level, fromOn, levels }: { readonly level: string; readonly fromOn: Day; readonly levels: SchemeLevels['levels'] },
): Reducing<One> | null {
  const standing = standingOn(awards, ends, fromOn);
  const { award } = standing;
  if (award === null || !holdsAward(standing)) return null;
  if (!lowerLevels(levels, award.level).some(({ code }) => code === level)) return null;
  const ending = givenUpFrom(awards, ends, fromOn);
  return ending && { ...ending, term: lastOfTerms(awards, award) };
}

/** The last days of a lower level: those of the higher award, and never before its own first. */
export function lastDaysFrom(
  fromOn: Day,
  { validUntil, graceUntil = null }: Pick<Award, 'validUntil' | 'graceUntil'>,
): { readonly validUntil: Day | null; readonly graceUntil: Day | null } {
  if (validUntil === null || validUntil >= fromOn) return { validUntil, graceUntil };
  return { validUntil: fromOn, graceUntil: graceUntil !== null && graceUntil > fromOn ? graceUntil : null };
}

/**
 * What ended a lower level since, and so ends the higher one too once the sanction never was: it was given up or lowered, and
 * nobody comes back to it by a judgment on another matter. A withdrawal ended the higher one by itself, and a death ends all.
 */
export function endsHandedBack<One extends AwardEnd>(lowerAwardId: string, ends: readonly One[]): One[] {
  const isHanded = ({ kind }: One) => kind !== 'withdrawn' && kind !== 'deceased';
  return ends.filter((end) => end.awardId === lowerAwardId && isHanded(end) && !end.takenBackAt);
}

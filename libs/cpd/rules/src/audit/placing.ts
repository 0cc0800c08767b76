import { addMonths, type Day, daysBetween } from '@standing/kernel';
import type { DrawSettings } from './settings.js';

/**
 * What the body knows of a member who holds an accreditation. Nothing that is secret is in it, so that nobody is left out,
 * or drawn more easily, on account of a case.
 */
export type Candidate = {
  readonly personId: string;
  /** The code of the level that they hold. */
  readonly level: string;
  /** The first day of their first accreditation, in the body's zone. */
  readonly accreditedSince: Day;
  readonly wasDrawnLastTime: boolean;
  /** Whether a file shows an activity of theirs that ended after `documentedAfter`. */
  readonly isDocumented: boolean;
};

export type LeftOut = 'drawn-last-time' | 'accredited-recently';

/** Where a member stands in a draw: with tickets in a stratum, or left out. */
export type Place =
  | { readonly stratum: string; readonly leftOut: null; readonly weight: number }
  | { readonly stratum: null; readonly leftOut: LeftOut; readonly weight: 0 };

/** In a smaller group, whoever knows the register would guess who was drawn. */
export const SMALLEST_STRATUM = 10;
/** What joins the levels that are drawn from together. */
const TOGETHER = '+';
/** The one stratum where levels are not told apart. */
const EVERYBODY = 'all';

/** A file of an activity that ended on this day or before it is older than a year. */
export function documentedAfter(today: Day): Day {
  return addMonths(today, -12);
}

/** The place of each member, in the order in which they are given. */
export function placesOf(candidates: readonly Candidate[], settings: DrawSettings, today: Day): Place[] {
  const reasons = candidates.map((candidate) => reasonToLeaveOut(candidate, settings, today));
  const drawnFrom = candidates.filter((_, index) => reasons[index] === null);
  const strata = settings.byLevel ? strataOf(drawnFrom.map(({ level }) => level)) : new Map<string, string>();
  return candidates.map(({ level, isDocumented }, index) => {
    const leftOut = reasons[index] ?? null;
    if (leftOut !== null) return { stratum: null, leftOut, weight: 0 };
    const weight = isDocumented ? 1 : settings.undocumentedWeight;
    return { stratum: strata.get(level) ?? EVERYBODY, leftOut, weight };
  });
}

function reasonToLeaveOut(candidate: Candidate, settings: DrawSettings, today: Day): LeftOut | null {
  if (settings.leaveOutDrawnLastTime && candidate.wasDrawnLastTime) return 'drawn-last-time';
  return daysBetween(candidate.accreditedSince, today) < settings.minimumDays ? 'accredited-recently' : null;
}

/** The stratum of each level. The smallest joins the next smallest until none is too small, or only one is left. */
function strataOf(levels: readonly string[]): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const level of levels) sizes.set(level, (sizes.get(level) ?? 0) + 1);
  let groups = [...sizes].map(([level, size]) => ({ levels: [level], size }));
  for (;;) {
    const [least, next, ...others] = groups.sort((a, b) => a.size - b.size || (a.levels[0]! < b.levels[0]! ? -1 : 1));
    if (!least || !next || least.size >= SMALLEST_STRATUM) break;
    groups = [...others, { levels: [...least.levels, ...next.levels].sort(), size: least.size + next.size }];
  }
  return new Map(groups.flatMap((group) => group.levels.map((level) => [level, group.levels.join(TOGETHER)])));
}

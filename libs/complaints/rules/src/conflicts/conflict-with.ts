import { addMonths, type Day } from '@standing/kernel';
import type { CaseFunction } from '../functions.js';
import { CONFLICT_CLASSES, CONFLICT_TABLE, type ConflictClass, RECENT_MONTHS } from './conflict-table.js';
import type { Tie, TieKind } from './tie.js';

/** What stands between somebody and the people of a case: the hardest class, and by which ties. */
export type Conflict = { readonly class: ConflictClass; readonly by: readonly TieKind[] };

/** What one tie is on the day to whoever would hold the function. */
export function classOf(tie: Tie, wanted: CaseFunction, on: Day): ConflictClass {
  const line = CONFLICT_TABLE[tie.kind];
  if (line.always?.includes(wanted)) return 'hard';
  return line.in === null || line.in.includes(wanted) ? classIn(tie, on) : 'none';
}

function classIn({ kind, untilOn }: Tie, on: Day): ConflictClass {
  const { recent, older } = CONFLICT_TABLE[kind];
  return untilOn === null || on <= addMonths(untilOn, RECENT_MONTHS) ? recent : older;
}

/** What somebody's ties with the people whom a case names are on the day, in that function. */
export function conflictWith(ties: readonly Tie[], names: readonly string[], wanted: CaseFunction, on: Day): Conflict {
  const found = ties
    .filter(({ withId }) => names.includes(withId))
    .map((tie) => ({ kind: tie.kind, is: classOf(tie, wanted, on) }));
  const hardest = CONFLICT_CLASSES.findLast((one) => found.some(({ is }) => is === one)) ?? 'none';
  const by = hardest === 'none' ? [] : found.filter(({ is }) => is === hardest).map(({ kind }) => kind);
  return { class: hardest, by: [...new Set(by)].sort() };
}

/**
 * The people in whose cases somebody is blind on the day, whatever they are in it: those to whom a tie shuts them out in
 * every function. Such a case does not exist for them (R8).
 */
export function blindTo(ties: readonly Tie[], on: Day): string[] {
  const shut = ties.filter((tie) => CONFLICT_TABLE[tie.kind].in === null && classIn(tie, on) === 'hard');
  return [...new Set(shut.map(({ withId }) => withId))];
}

/** The people to whom somebody has a tie that counts, hard or soft, whatever they are in a case. */
export function tiedTo(ties: readonly Tie[], on: Day): string[] {
  const counts = ties.filter((tie) => CONFLICT_TABLE[tie.kind].in === null && classIn(tie, on) !== 'none');
  return [...new Set(counts.map(({ withId }) => withId))];
}

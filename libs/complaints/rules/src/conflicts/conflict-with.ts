import { addMonths, type Day } from '@standing/kernel';
import type { CaseFunction } from '../functions.js';
import { CONFLICT_CLASSES, CONFLICT_TABLE, type ConflictClass, RECENT_MONTHS } from './conflict-table.js';
import type { Tie, TieKind } from './tie.js';

/** What stands between somebody and the people of a case: the hardest class, and by which ties. */
export type Conflict = { readonly class: ConflictClass; readonly by: readonly TieKind[] };

/** What one tie is on the day to whoever would hold the function. */
export function classOf({ kind, untilOn }: Tie, wanted: CaseFunction, on: Day): ConflictClass {
  const line = CONFLICT_TABLE[kind];
  if (line.in !== null && !line.in.includes(wanted)) return 'none';
  return untilOn === null || on <= addMonths(untilOn, RECENT_MONTHS) ? line.recent : line.older;
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
  const shut = ties.filter((tie) => CONFLICT_TABLE[tie.kind].in === null && classOf(tie, 'witness', on) === 'hard');
  return [...new Set(shut.map(({ withId }) => withId))];
}

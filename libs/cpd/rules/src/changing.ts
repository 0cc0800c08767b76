import type { Day, Refusal } from '@standing/kernel';
import type { CategoryMinutes } from './dividing.js';
import { type Activity, type ActivityRequest, refusalsToRecord } from './recording.js';

export type ActivityState = {
  readonly withdrawn: boolean;
  /** It made good what an audit found missing. */
  readonly spent: boolean;
};

/** What of an activity counts: what is spent stays as it was when it was used. */
export type Counting = Pick<Activity, 'firstDay' | 'lastDay' | 'minutes'> & {
  readonly kind: string;
  readonly categories: readonly CategoryMinutes[];
};

/**
 * Why an activity may not be corrected so: what is withdrawn is recorded anew, a correction is held to the same rules, and of
 * what is spent nothing that counts is changed (`CPD_ACTIVITY_SPENT`).
 */
export function refusalsToCorrect(
  state: ActivityState,
  before: Counting,
  request: ActivityRequest & Counting,
  others: readonly Activity[],
  today: Day,
): Refusal[] {
  if (state.withdrawn) return refusalsToWithdraw(state);
  if (state.spent && keyOf(before) !== keyOf(request)) return [{ code: 'CPD_ACTIVITY_SPENT' }];
  return refusalsToRecord(request, others, today);
}

/** Why an activity may not be withdrawn: once is enough, and what is spent was used. */
export function refusalsToWithdraw({ withdrawn, spent }: ActivityState): Refusal[] {
  if (withdrawn) return [{ code: 'CPD_ALREADY_WITHDRAWN' }];
  return spent ? [{ code: 'CPD_ACTIVITY_SPENT' }] : [];
}

function keyOf({ kind, firstDay, lastDay, minutes, categories }: Counting): string {
  const parts = categories.map(({ code, minutes: part }) => `${code} ${part}`).sort();
  return JSON.stringify([kind, firstDay, lastDay, minutes, parts]);
}

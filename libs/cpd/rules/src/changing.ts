import type { Day, Refusal } from '@standing/kernel';
import { type Activity, type ActivityRequest, refusalsToRecord } from './recording.js';

export type ActivityState = { readonly withdrawn: boolean };

/** Why an activity may not be corrected so: what is withdrawn is recorded anew, and a correction is held to the same rules. */
export function refusalsToCorrect(
  state: ActivityState,
  request: ActivityRequest,
  others: readonly Activity[],
  today: Day,
): Refusal[] {
  return state.withdrawn ? refusalsToWithdraw(state) : refusalsToRecord(request, others, today);
}

/** Why an activity may not be withdrawn: once is enough. */
export function refusalsToWithdraw({ withdrawn }: ActivityState): Refusal[] {
  return withdrawn ? [{ code: 'CPD_ALREADY_WITHDRAWN' }] : [];
}

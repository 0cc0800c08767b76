import type { Refusal } from '@standing/kernel';

/** As many days as may go by at once in a demonstration: a year, which no deadline of a procedure outlasts. */
const MOST_DAYS = 366;

/** Why so many days cannot go by: none, or more than a year at once. */
export function refusalsToPassDays(days: number): Refusal[] {
  return days >= 1 && days <= MOST_DAYS ? [] : [{ code: 'IDENTITY_DAYS_OUT_OF_RANGE', path: 'days' }];
}

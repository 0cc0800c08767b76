import { addMonths, type Day, type Refusal } from '@standing/kernel';

/** The longest time whose practice is told at once, in months. */
export const SUMMED_MONTHS = 60;

/** Why practice of these days, the first and the last among them, is not told at once: `PRACTICE_DAYS_ASKED`. */
export function refusalsToSum(from: Day, to: Day): Refusal[] {
  if (from <= to && to < addMonths(from, SUMMED_MONTHS)) return [];
  return [{ code: 'PRACTICE_DAYS_ASKED', params: { months: SUMMED_MONTHS }, path: 'to' }];
}

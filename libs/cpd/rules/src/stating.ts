import type { Day, Refusal } from '@standing/kernel';

/** So many years back one may be stated. */
const YEARS_BACK = 5;

/**
 * Why a civil year, in the body's zone, may not be stated (R-94: a statement is due also to say none): `CPD_YEAR_NOT_OVER`,
 * `CPD_YEAR_TOO_LONG_AGO`.
 */
export function refusalsToStateYear(year: number, today: Day): Refusal[] {
  const thisYear = Number(today.slice(0, 4));
  if (year >= thisYear) return [{ code: 'CPD_YEAR_NOT_OVER', path: 'year' }];
  if (year < thisYear - YEARS_BACK)
    return [{ code: 'CPD_YEAR_TOO_LONG_AGO', params: { years: YEARS_BACK }, path: 'year' }];
  return [];
}

import type { Refusal } from '@standing/kernel';

/** A part of an activity: a category of the body's scheme by its code, and whole minutes. */
export type CategoryMinutes = { readonly code: string; readonly minutes: number };

/** As a scheme writes the codes of its categories. */
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** In characters. */
const LONGEST_CODE = 60;
/** Nobody divides an activity more finely. */
export const MOST_CATEGORIES = 12;

/**
 * Why the minutes may not be divided so (R-32: hours are split, a category is no flag). Parts may leave a rest without a
 * category, and never exceed the whole. Whether a scheme knows a code is not asked here: schemes change, what was done stays.
 */
export function refusalsToDivide(categories: readonly CategoryMinutes[], minutes: number): Refusal[] {
  const path = 'categories';
  const codes = categories.map(({ code }) => code);
  const divided = categories.reduce((sum, part) => sum + part.minutes, 0);
  const refusals: Refusal[] = [];
  if (codes.some((code) => code.length > LONGEST_CODE || !CODE.test(code)))
    refusals.push({ code: 'CPD_CATEGORY_UNREADABLE', path });
  if (new Set(codes).size < codes.length) refusals.push({ code: 'CPD_CATEGORY_TWICE', path });
  if (codes.length > MOST_CATEGORIES)
    refusals.push({ code: 'CPD_CATEGORIES_TOO_MANY', params: { most: MOST_CATEGORIES }, path });
  if (categories.some((part) => part.minutes <= 0)) refusals.push({ code: 'CPD_CATEGORY_NO_LENGTH', path });
  else if (minutes > 0 && divided > minutes)
    refusals.push({ code: 'CPD_CATEGORIES_TOO_LONG', params: { divided, minutes }, path });
  return refusals;
}

import type { CaseFunction } from '../functions.js';

/** Who reads: the columns of the matrix. `staff` holds no function in the case, whatever their roles in the body. */
export const READERS = [
  'complainant',
  'respondent',
  'case-manager',
  'investigator',
  'assessor',
  'panel',
  'appeal-panel',
  'sanction-monitor',
  'staff',
  'public',
  // The reference has no columns for these; see decision 082.
  'registrar',
  'reviewer',
  'interim-panel',
  'sanction-panel',
  'identity-custodian',
] as const;
export type Reader = (typeof READERS)[number];

/** The column of a function. One that has none reads nothing by it: denied unless somebody wrote down that it is given. */
export function readerOf(as: CaseFunction): Reader {
  return READERS.find((reader) => reader === as) ?? 'staff';
}

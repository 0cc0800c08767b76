import type { Refusal } from '@standing/kernel';

/** For how many months attestations can be kept: one at the least, so that a slip of the hand does not erase what has just ended. */
export const TERM_MONTHS = { least: 1, most: 360 } as const;

/** For how many months a body keeps attestations; null for as long as nothing else is said. */
export type AttestationTerm = { readonly months: number | null };

/** Why a body may not keep attestations for so long: `INSURANCE_TERM_MONTHS` of what is no whole number within `TERM_MONTHS`. */
export function refusalsToSetTerm({ months }: AttestationTerm): Refusal[] {
  const { least, most } = TERM_MONTHS;
  const isTerm = months === null || (Number.isInteger(months) && months >= least && months <= most);
  return isTerm ? [] : [{ code: 'INSURANCE_TERM_MONTHS', params: { least, most }, path: 'months' }];
}

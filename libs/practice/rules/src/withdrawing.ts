import type { Refusal } from '@standing/kernel';

/** Why an entry may not be withdrawn: once is enough, and what is withdrawn is logged anew rather than restored. */
export function refusalsToWithdraw(entry: { readonly withdrawn: boolean }): Refusal[] {
  return entry.withdrawn ? [{ code: 'PRACTICE_ALREADY_WITHDRAWN' }] : [];
}

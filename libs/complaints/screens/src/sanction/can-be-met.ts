import { readFragment } from '@standing/web-core';
import type { Sanction, SanctionKind, TermsGiven } from './sanction.js';
import { termsFragment } from './terms.queries.js';

const GOES_ON: readonly Sanction['state'][] = ['IN_FORCE', 'VARIED', 'REVIEW'];
const CAN_BE_MET: readonly SanctionKind[] = ['CONDITIONS', 'LEARNING_PLAN', 'REDRESS'];

/** Whether a sanction is in force and not over. */
export function goesOn({ state }: Pick<Sanction, 'state'>): boolean {
  return GOES_ON.includes(state);
}

/** Whether it is one that is met or not; any other ends with its term. */
export function canBeMet({ terms }: { readonly terms: TermsGiven }): boolean {
  return CAN_BE_MET.includes(readFragment(termsFragment, terms).kind);
}

import type { Refusal } from '@standing/kernel';
import type { Balance } from './owing.js';

/** Why a body asks for no fee, from a list: never a story. */
export const FEE_WAIVER_GROUNDS = ['hardship', 'error-of-body', 'volunteer', 'other'] as const;

export type FeeWaiverGround = (typeof FEE_WAIVER_GROUNDS)[number];

/** Who would waive the fee of whose application, or take that back. `related`: whether a relation bars them today. */
export type Waiving = { readonly applicantId: string; readonly waiverId: string; readonly related: boolean };

/** Why a fee may not be waived: one's own or that of somebody close, or nothing of it remains to be paid. */
export function refusalsToWaiveFee(waiving: Waiving, balances: readonly Balance[]): Refusal[] {
  const remains = balances.some(({ remaining }) => remaining > 0);
  return [...refusalsOfWaiver(waiving), ...(remains ? [] : [{ code: 'ACCREDITATION_FEE_NOTHING_TO_WAIVE' }])];
}

/** Why a waiver cannot be taken back: it was, or it takes one back itself. */
export function refusalsToTakeBackFeeWaiver(waiving: Waiving, isTakenBack: boolean): Refusal[] {
  return [...refusalsOfWaiver(waiving), ...(isTakenBack ? [{ code: 'ACCREDITATION_FEE_WAIVER_TAKEN_BACK' }] : [])];
}

function refusalsOfWaiver({ applicantId, waiverId, related }: Waiving): Refusal[] {
  if (applicantId === waiverId) return [{ code: 'ACCREDITATION_OWN_FEE' }];
  return related ? [{ code: 'ACCREDITATION_PART_RELATED' }] : [];
}

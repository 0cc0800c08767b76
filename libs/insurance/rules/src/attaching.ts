import type { Refusal } from '@standing/kernel';

/** How the ticket of a file stands. */
export type AttachState = 'valid' | 'unknown' | 'expired' | 'used';

/** Why a file does not become the attestation of a cover. */
export function refusalsToAttach(state: AttachState): Refusal[] {
  const path = 'file';
  if (state === 'unknown') return [{ code: 'INSURANCE_FILE_UNKNOWN', path }];
  if (state === 'expired') return [{ code: 'INSURANCE_FILE_EXPIRED', path }];
  return state === 'used' ? [{ code: 'INSURANCE_FILE_ALREADY_USED', path }] : [];
}

import type { Refusal } from '@standing/kernel';

/** What became of the ticket for a file; a file is used once it belongs to an activity. */
export type TicketState = 'valid' | 'expired' | 'unknown' | 'used';

/** Why a file may not be attached. A ticket of somebody else and one that nobody signed are never told apart. */
export function refusalsOfTicket(state: TicketState): Refusal[] {
  const path = 'file';
  if (state === 'unknown') return [{ code: 'CPD_FILE_UNKNOWN', path }];
  if (state === 'expired') return [{ code: 'CPD_FILE_EXPIRED', path }];
  return state === 'used' ? [{ code: 'CPD_FILE_ALREADY_USED', path }] : [];
}

import type { Refusal } from '@standing/kernel';

/** What became of the ticket for a file, and whether the file already belongs to an activity. */
export type TicketState = { readonly state: 'valid' | 'expired' | 'unknown'; readonly used: boolean };

/** Why a file may not be attached. A ticket of somebody else and one that nobody signed are never told apart. */
export function refusalsOfTicket({ state, used }: TicketState): Refusal[] {
  const path = 'file';
  if (state === 'unknown') return [{ code: 'CPD_FILE_UNKNOWN', path }];
  if (state === 'expired') return [{ code: 'CPD_FILE_EXPIRED', path }];
  return used ? [{ code: 'CPD_FILE_ALREADY_USED', path }] : [];
}

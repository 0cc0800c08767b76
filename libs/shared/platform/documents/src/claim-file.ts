import type { DocumentTickets, SentFile } from './document-tickets.js';

/** What became of the ticket for a file when somebody wants to take the file over. */
export type Claim =
  | { readonly state: 'valid'; readonly file: SentFile }
  | { readonly state: 'unknown' | 'expired' | 'used' };

/**
 * Reads the ticket that this person sends in this body. `isUsed` says whether the file was taken over before; the caller
 * holds what keeps two from taking it over at once.
 */
export async function claimFile(
  tickets: DocumentTickets,
  ticket: string,
  holder: Pick<SentFile, 'bodyId' | 'personId'>,
  isUsed: (documentId: string) => Promise<boolean>,
): Promise<Claim> {
  const read = await tickets.read(ticket, holder);
  return read.state === 'valid' && (await isUsed(read.file.documentId)) ? { state: 'used' } : read;
}

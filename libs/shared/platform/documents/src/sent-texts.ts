import type { DocumentStore } from './document-store.js';
import type { DocumentTickets, SentFile } from './document-tickets.js';
import { FileRefused } from './file-refused.js';
import type { PdfText } from './pdf/pdf-text.js';
import { readPdf } from './pdf/read-pdf.js';

/** The words of a file that was sent, or why there are none: `picture` is no PDF, `unreadable` one that took too much. */
export type SentText =
  | { readonly state: 'read'; readonly text: PdfText }
  | { readonly state: 'unknown' | 'expired' | 'picture' | 'unreadable' };

/** Reads the words of files that were sent, for whoever sent them. Nothing is kept of what is read. */
export class SentTexts {
  constructor(
    private readonly store: Pick<DocumentStore, 'read'>,
    private readonly tickets: DocumentTickets,
  ) {}

  /** A ticket of anybody else's is unknown, as a file that was swept is. */
  async read(ticket: string, holder: Pick<SentFile, 'bodyId' | 'personId'>): Promise<SentText> {
    const claim = await this.tickets.read(ticket, holder);
    if (claim.state !== 'valid') return claim;
    const { bodyId, documentId, mediaType } = claim.file;
    if (mediaType !== 'application/pdf') return { state: 'picture' };
    const bytes = await this.store.read({ bodyId, documentId });
    return bytes === null ? { state: 'unknown' } : textOf(bytes);
  }
}

async function textOf(bytes: Buffer): Promise<SentText> {
  try {
    return { state: 'read', text: await readPdf(bytes) };
  } catch (error) {
    if (error instanceof FileRefused) return { state: 'unreadable' };
    throw error;
  }
}

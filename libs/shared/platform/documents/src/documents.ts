import { join } from 'node:path';
import { type Clock, newId } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { DiskStore } from './disk-store.js';
import type { DocumentPlace, DocumentStore } from './document-store.js';
import { DocumentTickets } from './document-tickets.js';
import { IncomingFile } from './evidence-file.js';
import { FileRefused } from './file-refused.js';
import { keptName } from './file-name.js';
import type { MediaType } from './media-type.js';
import { Seal } from './seal.js';

/** Who sends a file. */
export type Sender = { readonly bodyId: string; readonly personId: string };

/** What the sender is told of a file that was taken. */
export type Received = {
  readonly ticket: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly name: string;
};

/** The documents of an installation: how a file comes in, is read again, and goes when nobody used it. */
export class Documents {
  constructor(
    readonly store: DocumentStore,
    private readonly tickets: DocumentTickets,
  ) {}

  /** Takes a file in and gives the ticket for it. Throws `FileRefused`, and then keeps nothing. */
  async receive(sender: Sender, givenName: string, content: AsyncIterable<Uint8Array>): Promise<Received> {
    const { bodyId, personId } = sender;
    const documentId = newId();
    const incoming = new IncomingFile(content);
    const { sha256, bytes } = await this.store.put({ bodyId, documentId }, incoming.pieces());
    const { mediaType } = incoming;
    if (mediaType === null) throw new FileRefused('FILE_BROKEN');
    const name = keptName(givenName);
    const ticket = await this.tickets.mint({ bodyId, personId, documentId, name, mediaType, bytes, sha256 });
    return { ticket, mediaType, bytes, name };
  }

  /** The content; null when it is not there. Throws `DocumentDamaged`. */
  read(place: DocumentPlace): Promise<Buffer | null> {
    return this.store.read(place);
  }
}

/** Opens the documents below the installation's data folder. */
export function openDocuments(folder: string, secret: Secret, clock: Clock): Documents {
  return new Documents(new DiskStore(join(folder, 'documents'), new Seal(secret)), new DocumentTickets(secret, clock));
}

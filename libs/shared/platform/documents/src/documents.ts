import { join } from 'node:path';
import { type Clock, newId } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { DiskStore } from './disk-store.js';
import { DocumentLinks } from './document-links.js';
import type { DocumentPlace, DocumentStore } from './document-store.js';
import { DocumentTickets } from './document-tickets.js';
import { IncomingFile } from './evidence-file.js';
import { FileRefused } from './file-refused.js';
import { keptName } from './file-name.js';
import type { MediaType } from './media-type.js';
import { type Bucket, S3Store } from './s3-store.js';
import { NO_SCANNER, type Scan, type Scanner } from './scan/scanner.js';
import { Searched } from './scan/searched.js';
import { SealedLinks } from './sealed-links.js';
import { Seal } from './seal.js';

/** Who sends a file. */
export type Sender = { readonly bodyId: string; readonly personId: string };

/** What the sender is told of a file that was taken. */
export type Received = {
  readonly ticket: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly name: string;
  /** Whether it was searched for viruses; one in which something was found is not taken. */
  readonly scan: Scan;
};

/** What a reader is given. */
export type Opened = {
  readonly content: Buffer;
  readonly scan: Scan;
  /** Nothing harmful was found in it, or nobody is there to look: otherwise it is held back. */
  readonly mayBeGiven: boolean;
};

/** Where documents are kept, and who searches them. */
export type DocumentSettings = {
  readonly scanner: Scanner;
  /** Null for the data folder. */
  readonly bucket: Bucket | null;
};

/** The documents of an installation: how a file comes in, is read again, and goes when nobody used it. */
export class Documents {
  constructor(
    readonly store: DocumentStore,
    private readonly tickets: DocumentTickets,
    readonly links: DocumentLinks,
    readonly sealedLinks: SealedLinks,
    private readonly scanner: Scanner,
  ) {}

  /** Takes a file in and gives the ticket for it. Throws `FileRefused`, and then keeps nothing. */
  async receive(sender: Sender, givenName: string, content: AsyncIterable<Uint8Array>): Promise<Received> {
    const { bodyId, personId } = sender;
    const documentId = newId();
    const incoming = new IncomingFile(content);
    const searched = new Searched(incoming.pieces(), this.scanner);
    const { sha256, bytes } = await this.store.put({ bodyId, documentId }, searched.pieces());
    const { mediaType } = incoming;
    if (mediaType === null) throw new FileRefused('FILE_BROKEN');
    const name = keptName(givenName);
    const ticket = await this.tickets.mint({ bodyId, personId, documentId, name, mediaType, bytes, sha256 });
    return { ticket, mediaType, bytes, name, scan: searched.scan };
  }

  /**
   * The content, searched again: a virus may be known today that nobody knew when the file came. Null when it is not there.
   * `unseal` opens what its context sealed itself. Throws `DocumentDamaged`.
   */
  async open(place: DocumentPlace, unseal: (kept: Buffer) => Buffer = (kept) => kept): Promise<Opened | null> {
    const kept = await this.store.read(place);
    if (!kept) return null;
    const content = unseal(kept);
    const scan = await this.scanner.scan(content);
    return { content, scan, mayBeGiven: scan === 'clean' || (scan === 'not-scanned' && !this.scanner.isThere) };
  }

  /** What the platform made itself and its context sealed; it is searched by nobody. Null when it is not there. */
  async openMade(place: DocumentPlace, unseal: (kept: Buffer) => Buffer): Promise<Opened | null> {
    const kept = await this.store.read(place);
    return kept && { content: unseal(kept), scan: 'not-scanned', mayBeGiven: true };
  }
}

const ON_DISK: DocumentSettings = { scanner: NO_SCANNER, bucket: null };

/** Opens the documents of an installation: below its data folder unless a bucket is named. */
export function openDocuments(
  folder: string,
  secret: Secret,
  clock: Clock,
  { scanner, bucket }: DocumentSettings = ON_DISK,
): Documents {
  const seal = new Seal(secret);
  const store = bucket ? new S3Store(bucket, seal) : new DiskStore(join(folder, 'documents'), seal);
  const links = new DocumentLinks(secret, clock);
  return new Documents(store, new DocumentTickets(secret, clock), links, new SealedLinks(secret, clock), scanner);
}

import { fileTypeFromBuffer } from 'file-type';
import { cleanerOf } from './clean/clean.js';
import { FileRefused } from './file-refused.js';
import { MEDIA_TYPES, type MediaType } from './media-type.js';
import { admitPdf } from './pdf/admit-pdf.js';

/** The largest file that is taken, in bytes: 10 MB as people count them. */
export const LARGEST_FILE = 10_000_000;

/** Enough of a file to tell what it is, in bytes: some pictures begin with a long description. */
const HEAD = 256 * 1024;

/**
 * A file on its way in: it is refused as soon as its beginning shows that it is something else, and fails past the limit. It is
 * given whole: a picture cleaned, as it is seen and without what was written beside it; a PDF as it came, once it was opened.
 */
export class IncomingFile {
  /** Known once the first piece was given. */
  mediaType: MediaType | null = null;
  private readonly held: Uint8Array[] = [];

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *pieces(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const piece of this.content) {
      bytes += piece.byteLength;
      if (bytes > LARGEST_FILE) throw new FileRefused('FILE_TOO_LARGE');
      this.held.push(piece);
      if (bytes < HEAD) continue;
      this.mediaType ??= await typeOf(this.held);
    }
    if (bytes === 0) throw new FileRefused('FILE_EMPTY');
    this.mediaType ??= await typeOf(this.held);
    const whole = Buffer.concat(this.held);
    this.held.length = 0;
    const clean = cleanerOf(this.mediaType);
    const given = clean ? clean(whole) : await admitPdf(whole);
    if (given === null) throw new FileRefused('FILE_BROKEN');
    yield given;
  }
}

async function typeOf(head: readonly Uint8Array[]): Promise<MediaType> {
  const found = (await fileTypeFromBuffer(Buffer.concat(head)))?.mime;
  const known = MEDIA_TYPES.find((type) => type === found);
  if (known === undefined) throw new FileRefused('FILE_WRONG_TYPE');
  return known;
}

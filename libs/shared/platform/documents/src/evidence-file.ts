import { fileTypeFromBuffer } from 'file-type';
import { cleanerOf } from './clean/clean.js';
import { MEDIA_TYPES, type MediaType } from './media-type.js';

/** The largest file that is taken, in bytes: 10 MB as people count them. */
export const LARGEST_FILE = 10_000_000;

/** Enough of a file to tell what it is, in bytes: some pictures begin with a long description. */
const HEAD = 256 * 1024;

/** Why a file is not taken. */
export type FileRefusal = 'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_WRONG_TYPE' | 'FILE_BROKEN' | 'FILE_INFECTED';

/** The file is not taken: an answer, not a fault. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusal) {
    super(code);
    this.name = 'FileRefused';
  }
}

/**
 * A file on its way in: it gives its pieces only once its beginning has shown what it is, and fails past the limit. A picture
 * is given whole and cleaned, as it is seen and without what was written beside it.
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
      if (cleanerOf(this.mediaType) === null) yield this.release();
    }
    if (bytes === 0) throw new FileRefused('FILE_EMPTY');
    this.mediaType ??= await typeOf(this.held);
    if (this.held.length === 0) return;
    const clean = cleanerOf(this.mediaType);
    const rest = this.release();
    const given = clean ? clean(rest) : rest;
    if (given === null) throw new FileRefused('FILE_BROKEN');
    yield given;
  }

  /** What was held back until now. */
  private release(): Buffer {
    const all = Buffer.concat(this.held);
    this.held.length = 0;
    return all;
  }
}

async function typeOf(head: readonly Uint8Array[]): Promise<MediaType> {
  const found = (await fileTypeFromBuffer(Buffer.concat(head)))?.mime;
  const known = MEDIA_TYPES.find((type) => type === found);
  if (known === undefined) throw new FileRefused('FILE_WRONG_TYPE');
  return known;
}

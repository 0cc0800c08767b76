import { createHash } from 'node:crypto';
import type { Kept } from './document-store.js';

/** A content that is measured while it is passed on. */
export class Counted {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.content) {
      this.hash.update(piece);
      this.bytes += piece.byteLength;
      yield piece;
    }
  }

  /** What was passed on; asked once, when all of it was. */
  kept(): Kept {
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }
}

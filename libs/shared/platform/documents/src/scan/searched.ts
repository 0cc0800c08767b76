import { FileRefused } from '../file-refused.js';
import type { Scan, Scanner } from './scanner.js';

/** A file that is searched for viruses while it is passed on: it fails before its end when something harmful is in it. */
export class Searched {
  /** Known once all of it was passed on. */
  scan: Scan = 'not-scanned';

  constructor(
    private readonly content: AsyncIterable<Uint8Array>,
    private readonly scanner: Scanner,
  ) {}

  async *pieces(): AsyncGenerator<Uint8Array> {
    const held: Uint8Array[] = [];
    for await (const piece of this.content) {
      held.push(piece);
      yield piece;
    }
    this.scan = await this.scanner.scan(Buffer.concat(held));
    if (this.scan === 'infected') throw new FileRefused('FILE_INFECTED');
  }
}

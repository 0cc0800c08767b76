import { connect, type Socket } from 'node:net';
import type { Log } from '@standing/platform/observability';
import type { Scan, Scanner } from './scanner.js';

/** The largest piece that is sent at once, in bytes. */
const PIECE = 64 * 1024;
/** How long a search may be silent, in milliseconds: a large PDF takes a second or two. */
const PATIENCE_MS = 20_000;
/** An answer is a line; what is longer comes from something else. */
const LONGEST_ANSWER = 4096;

/**
 * Searches with ClamAV's daemon, over the socket that it listens on: `INSTREAM` of its protocol (clamd(8)), in which pieces
 * are led by their lengths and a length of nothing ends them.
 */
export class ClamAv implements Scanner {
  readonly isThere = true;

  /** The address: a path, or `host:port`. */
  constructor(
    private readonly address: string,
    private readonly log: Log,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async scan(content: Uint8Array): Promise<Scan> {
    try {
      const answer = await this.ask(content);
      if (/^stream: OK\s*$/.test(answer)) return 'clean';
      if (/^stream: .+ FOUND\s*$/s.test(answer)) return 'infected';
      throw new Error(`The scanner answered “${answer.trim().slice(0, 200)}”.`);
    } catch (error) {
      this.log.warn({ err: error }, 'A file could not be searched for viruses; it is held back until it can be.');
      return 'not-scanned';
    }
  }

  private ask(content: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = this.open();
      let answer = '';
      socket.setEncoding('utf8').setTimeout(this.patienceMs);
      socket.on('timeout', () => socket.destroy(new Error('The scanner does not answer.')));
      socket.on('error', reject);
      socket.on('data', (text: string) => {
        answer += text;
        if (answer.length > LONGEST_ANSWER) socket.destroy(new Error('The scanner answers too much.'));
      });
      socket.on('close', () => resolve(answer.replace(/\0$/, '')));
      socket.on('connect', () => {
        for (const part of parts(content)) socket.write(part);
      });
    });
  }

  private open(): Socket {
    if (this.address.startsWith('/')) return connect(this.address);
    const [host = '', port = ''] = this.address.split(/:(?=\d+$)/);
    return connect(Number(port), host);
  }
}

/** The file as the protocol has it. */
function* parts(content: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let from = 0; from < content.byteLength; from += PIECE) {
    const piece = content.subarray(from, from + PIECE);
    yield lengthOf(piece.byteLength);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

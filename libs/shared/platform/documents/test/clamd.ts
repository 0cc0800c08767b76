import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

const MARK = 'zINSTREAM\0';

/** What the daemon says once it has all of a file; null for nothing at all. */
export type Says = (content: Buffer) => string | null;

/** A server that speaks the `INSTREAM` of ClamAV's daemon (clamd(8)): it stands for a program that is not ours. */
export async function openClamd(says: Says, at?: string) {
  const server: Server = createServer((socket) => listen(socket, says));
  await new Promise<void>((resolve) => (at ? server.listen(at, resolve) : server.listen(0, '127.0.0.1', resolve)));
  const address = at ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, stop: () => new Promise((resolve) => server.close(resolve)) };
}

function listen(socket: Socket, says: Says): void {
  let held = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (piece) => {
    held = Buffer.concat([held, Buffer.from(piece)]);
    const content = contentOf(held);
    if (content === null) return;
    const answer = says(content);
    if (answer !== null) socket.end(answer);
  });
}

/** The file, once its last piece is there. */
function contentOf(sent: Buffer): Buffer | null {
  if (sent.length < MARK.length) return null;
  if (sent.subarray(0, MARK.length).toString() !== MARK) throw new Error('Not what the daemon is asked.');
  const pieces: Buffer[] = [];
  for (let at = MARK.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

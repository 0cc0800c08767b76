import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports from which systems take those of outgoing connections (Linux from 32768, macOS and Windows from 49152): a
 * port from among them may be taken again before whoever asked for it listens, and whoever waits for it by connecting may
 * meet their own connection.
 */
const LOWEST = 20_000;
const HIGHEST = 32_767;
const TRIES = 200;

/** A port of this machine that nobody listens on, and that no outgoing connection takes. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${LOWEST} to ${HIGHEST} is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(false) : failed(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

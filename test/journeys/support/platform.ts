import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platformEnvironment } from '../environment.config.js';

const MAIN = fileURLToPath(new URL('../../../dist/apps/standalone/main.js', import.meta.url));
const STARTS_WITHIN = 150_000;
const STOPS_WITHIN = 10_000;

/** Whether the platform is one process, or its contexts, gateway and servers run apart. */
export type Placement = 'one-process' | 'apart';

export type Platform = {
  readonly url: string;
  /** How long it took until it said that it was ready, in milliseconds. */
  readonly startedIn: number;
  /** Stops it as Ctrl-C does; throws when it takes more than ten seconds, or ends with an error. */
  stop(): Promise<number>;
};

/** Starts the built platform on a free port with a body of its own, as a newcomer would. */
export async function startPlatform(placement: Placement): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'standing-journeys-'));
  // The embedded database may run as another user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const began = performance.now();
  const process = spawn('node', placement === 'apart' ? [MAIN, 'distributed'] : [MAIN], {
    env: platformEnvironment(port, join(folder, 'data')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(process);
  try {
    await ready(process, output);
  } catch (error) {
    process.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const startedIn = performance.now() - began;
  return {
    // The name and not a number: cookies of this host alone and passkeys ask for it.
    url: `http://localhost:${port}`,
    startedIn,
    stop: async () => {
      const stoppedIn = await stop(process, output);
      await rm(folder, { recursive: true, force: true });
      return stoppedIn;
    },
  };
}

type Output = { text: string };

function collect(process: ChildProcess): Output {
  const output = { text: '' };
  for (const stream of [process.stdout, process.stderr])
    stream?.on('data', (piece: Buffer) => (output.text += piece.toString()));
  return output;
}

function ready(process: ChildProcess, output: Output): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`${why} It had said:\n${output.text}`));
    const late = setTimeout(
      () => failed(`The platform was not ready within ${STARTS_WITHIN / 1000} seconds.`),
      STARTS_WITHIN,
    );
    process.once('error', (error) => failed(error.message));
    process.once('exit', (code) => failed(`The platform ended with ${code} before it was ready.`));
    process.stdout?.on('data', () => {
      if (!output.text.includes('Stop it with Ctrl-C')) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function stop(process: ChildProcess, output: Output): Promise<number> {
  if (process.exitCode !== null)
    throw new Error(`The platform had ended by itself with ${process.exitCode}. It had said:\n${output.text}`);
  const began = performance.now();
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  process.kill('SIGINT');
  let late: NodeJS.Timeout | undefined;
  const code = await Promise.race([
    ended,
    new Promise<'late'>((resolve) => (late = setTimeout(resolve, STOPS_WITHIN, 'late'))),
  ]);
  clearTimeout(late);
  if (code === 'late') process.kill('SIGKILL');
  if (code !== 0)
    throw new Error(
      `The platform did not stop cleanly within ${STOPS_WITHIN / 1000} seconds (${code}). It had said:\n${output.text}`,
    );
  return performance.now() - began;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free.')),
      );
    });
  });
}

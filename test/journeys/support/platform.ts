import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/** Starts the built platform as a newcomer would, with nothing there, and stops it; returns what removes its data again. */
export async function prepareData(): Promise<() => Promise<void>> {
  const folder = preparedBy(process.pid);
  await mkdir(folder);
  const removed = () => rm(folder, { recursive: true, force: true });
  try {
    await (await startIn(folder, 'one-process')).stop();
  } catch (error) {
    await removed();
    throw error;
  }
  return removed;
}

/** Starts the built platform on a free port with a body of its own: a copy of the one that was prepared for this run. */
export async function startPlatform(placement: Placement): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'standing-journeys-'));
  // With owners and modes, since the embedded database may run as another user.
  await promisify(execFile)('cp', ['-a', join(preparedBy(process.ppid), 'data'), join(folder, 'data')]);
  const removed = () => rm(folder, { recursive: true, force: true });
  try {
    const platform = await startIn(folder, placement);
    const stop = async () => {
      try {
        return await platform.stop();
      } finally {
        await removed();
      }
    };
    return { ...platform, stop };
  } catch (error) {
    await removed();
    throw error;
  }
}

/** Where the process that runs the journeys keeps what it prepared. */
function preparedBy(runner: number): string {
  return join(tmpdir(), `standing-journeys-of-${runner}`);
}

async function startIn(folder: string, placement: Placement): Promise<Platform> {
  // The embedded database may run as another user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const began = performance.now();
  const child = spawn('node', placement === 'apart' ? [MAIN, 'distributed'] : [MAIN], {
    env: platformEnvironment(port, join(folder, 'data')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  try {
    await ready(child, output);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const startedIn = performance.now() - began;
  return {
    // The name and not a number: cookies of this host alone and passkeys ask for it.
    url: `http://localhost:${port}`,
    startedIn,
    stop: () => stop(child, output),
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

/** One below those that systems give to outgoing connections, which would be taken again before the platform listens. */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_768);
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
  return isFree ? port : freePort();
}

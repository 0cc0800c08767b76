import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

const PATIENCE_MS = 60_000;
const KILL_AFTER_MS = 7000;

/** A process that the platform consists of. */
export type Part = {
  readonly name: string;
  /** Settles when it ends, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

export type PartOptions = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** It is ready once it listens here. */
  readonly port: number;
  /** It is one of our own, and stops by itself when this process is gone. */
  readonly ours: boolean;
};

/** Starts a process and waits until it listens on its port; throws with its name when it ends before. */
export async function startPart({ name, command, args, env, port, ours }: PartOptions): Promise<Part> {
  const child = spawn(command, args, {
    env,
    // A group of its own: Ctrl-C in the terminal reaches this process alone, which stops the parts in their order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'inherit', ...(ours ? (['ipc'] as const) : [])],
  });
  const ended = once(child, 'exit').then(() => undefined);
  await Promise.race([
    untilListening(name, child, port),
    ended.then(() => Promise.reject(new Error(`${name} ended before it was ready.`))),
  ]);
  return { name, ended, stop: () => stop(child, ended) };
}

async function untilListening(name: string, child: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await listens(port))) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (performance.now() > deadline) throw new Error(`${name} was not ready within ${PATIENCE_MS / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const answer = (heard: boolean) => {
      socket.destroy();
      resolve(heard);
    };
    // A port among those of outgoing connections may be given to this one: then it meets itself.
    socket.once('connect', () => answer(socket.localPort !== port));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  await ended;
  clearTimeout(timer);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentWith } from './bench.config.js';

const PATIENCE_MS = 60_000;

/** A server under measurement: a process of its own. */
export type ServerProcess = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** Starts it and waits until it answers. */
export async function startServer(
  command: readonly [string, ...string[]],
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const [program, ...args] = command;
  const child = spawn(program, args, { env: environmentWith(env), stdio: ['ignore', 'ignore', 'inherit'] });
  await untilLive(child, url, args.join(' '));
  return { url, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function untilLive(child: ChildProcess, url: string, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const isLive = await fetch(`${url}/health/live`).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (isLive) return;
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`It did not start: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await gone;
  clearTimeout(timer);
}

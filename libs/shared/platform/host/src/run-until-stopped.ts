import { sayProblem } from './say.js';

const PATIENCE_MS = 9000;

/** Runs a process: starts it, and stops it cleanly at the first signal; after nine seconds, or a second signal, at once. */
export async function runUntilStopped(
  start: () => Promise<{ stop(): Promise<void> }>,
  inWords: (error: Error) => string,
): Promise<void> {
  let running: { stop(): Promise<void> } | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await running?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  try {
    running = await start();
  } catch (error) {
    sayProblem(inWords(error as Error));
    process.exit(1);
  }
}

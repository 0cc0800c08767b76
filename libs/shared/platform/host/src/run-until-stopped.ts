import { sayProblem } from './say.js';

const PATIENCE_MS = 9000;

/** One Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const SAME_PRESS_MS = 1000;

/**
 * Runs a process: starts it, and stops it cleanly at the first signal; after nine seconds, or when it is signalled again
 * a second later, at once.
 */
export async function runUntilStopped(
  start: () => Promise<{ stop(): Promise<void> }>,
  inWords: (error: Error) => string,
): Promise<void> {
  let running: { stop(): Promise<void> } | undefined;
  let stoppingSince: number | undefined;
  const stop = async () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_PRESS_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await running?.stop();
    // What stops it because something went wrong has said so there.
    process.exit(process.exitCode ?? 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  // Who started it as a part of a platform is gone.
  process.once('disconnect', () => void stop());
  try {
    running = await start();
  } catch (error) {
    sayProblem(inWords(error as Error));
    process.exit(1);
  }
}

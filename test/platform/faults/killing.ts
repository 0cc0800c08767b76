import { randomInt } from 'node:crypto';
import type pg from 'pg';
import type { Standalone } from '../use/standalone.js';
import { underWay } from './whole.js';

/** How often the process is killed. */
export const KILLS = 40;
/** So many of them fall while it starts: in migrations, in the taking over of the database left behind. */
const WHILE_STARTING = 10;
const LONGEST_UP_MS = 1500;
const DRAIN_PATIENCE_MS = 90_000;

/** Kills the platform at any moment and starts it again, as long as the others go on. */
export async function killAgainAndAgain(
  platform: Standalone,
  goOn: () => void,
): Promise<{ startsMs: { median: number; longest: number } }> {
  const starts: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(randomInt(50, LONGEST_UP_MS));
    goOn();
    await platform.kill();
    const started = performance.now();
    platform.launch();
    if (kill % (KILLS / WHILE_STARTING) === 0) {
      kill += 1;
      await pause(randomInt(100, 1500));
      await platform.kill();
      platform.launch();
    }
    await platform.ready();
    starts.push(Math.round(performance.now() - started));
  }
  starts.sort((one, other) => one - other);
  return { startsMs: { median: starts[Math.floor(starts.length / 2)] ?? 0, longest: starts.at(-1) ?? 0 } };
}

/** Waits until nothing is under way, or something was given up; says how long it took. */
export async function drain(db: pg.Client): Promise<number> {
  const started = performance.now();
  for (;;) {
    const { open, givenUp } = await underWay(db);
    if (open === 0 || givenUp > 0 || performance.now() - started > DRAIN_PATIENCE_MS)
      return Math.round(performance.now() - started);
    await pause(200);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

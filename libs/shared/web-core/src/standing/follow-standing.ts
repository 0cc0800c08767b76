import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../graph/keys.js';

/** How often, and how many times, a standing is asked for after something that may move it: 3 seconds in all. */
const STEP = 300;
const STEPS = 10;

/** Asks for the standing at once and again for a while, until an answer differs from the one before the act. */
export async function followStanding(client: QueryClient): Promise<void> {
  const before = answers(client);
  for (let step = 0; step <= STEPS; step += 1) {
    await client.invalidateQueries({ queryKey: keys.standing });
    if (answers(client) !== before) return;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

function answers(client: QueryClient): string {
  return JSON.stringify(client.getQueriesData({ queryKey: keys.standing }).map(([, data]) => data ?? null));
}

import type { DatabaseAddress } from '@standing/platform/database';
import { BODIES } from './data/made-up.js';
import { inOwnersHands } from './data/open-data.js';
import { FOR_ANYBODY } from './statement.sql.js';

/** How many coaches are asked about, spread over all bodies. */
const ASKED_ABOUT = 2000;

/** A coach, and what every server has to say of them, with all keys in order. */
export type Coach = {
  readonly number: number;
  readonly body: number;
  readonly id: string;
  readonly bodyId: string;
  readonly expected: string;
};

/** Those whom the load asks about. What is expected of them is read from the tables, past every server. */
export function coachesAskedAbout(address: DatabaseAddress, all: number): Promise<Coach[]> {
  return inOwnersHands(address, async (owner) => {
    const coaches: Coach[] = [];
    for (let index = 0; index < Math.min(ASKED_ABOUT, all); index += 1) {
      const number = (index * 7919) % all;
      const asked = { name: 'ids', text: 'select bench.id(3, $1) as id, bench.body($1) as "bodyId"', values: [number] };
      const [ids] = (await owner.query<{ id: string; bodyId: string }>(asked)).rows;
      if (!ids) throw new Error('Every number has its ids.');
      const { rows } = await owner.query<{ answer: string }>({ name: 'all', text: FOR_ANYBODY, values: [ids.id] });
      const expected = canonical(JSON.parse(rows[0]?.answer ?? 'null'));
      coaches.push({ number, body: number % BODIES, ...ids, expected });
    }
    return coaches;
  });
}

/**
 * Lets them have been seen just now for as long as servers are measured: a session in use is written to once a minute,
 * and on a busy machine a few thousand requests take longer than that.
 */
export async function beSeen(address: DatabaseAddress, coaches: readonly Coach[]): Promise<void> {
  const numbers = coaches.map(({ number }) => number);
  await inOwnersHands(address, (owner) =>
    owner.query(
      `update identity.sessions set last_seen_at = now() + interval '10 minutes' where id in (select bench.id(4, n) from unnest($1::bigint[]) n)`,
      [numbers],
    ),
  );
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

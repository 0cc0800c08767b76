/** Asks one server as fast as it answers, looks at the body of every answer, and says what it saw. A process of its own. */
import { readFileSync } from 'node:fs';
import { Client } from 'undici';
import { READERS } from './readers.mjs';

/** How many of its requests a connection sends for a coach of another body than its own. */
const FOREIGN = 0.2;

process.on('message', async ({ file, ...how }) => {
  process.send(await run(JSON.parse(readFileSync(file, 'utf8')), how));
});

/** @param {{ reader: string, path: string, asks: { body: number, headers: object, sent: string, expected: string | null }[] }} load */
async function run(load, { url, connections, seconds, atLeast = 0 }) {
  const known = new Map();
  const byBody = Map.groupBy ? Map.groupBy(load.asks, ({ body }) => body) : groups(load.asks);
  const seen = { latencies: [], own: 0, foreign: 0, bad: 0, example: null };
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, (_, index) => connection(index)));
  const { latencies, ...counted } = seen;
  return { ...counted, elapsed: performance.now() - start, ...percentiles(latencies) };

  async function connection(index) {
    const client = new Client(url);
    const bodies = [...byBody.keys()];
    const own = byBody.get(bodies[index % bodies.length]);
    while (performance.now() < until || seen.latencies.length < atLeast) {
      const isForeign = Math.random() < FOREIGN;
      const ask = anyOf(isForeign ? load.asks : own);
      const sentAt = performance.now();
      const answer = await client.request({ path: load.path, method: 'POST', headers: ask.headers, body: ask.sent });
      const text = await answer.body.text();
      seen.latencies.push(performance.now() - sentAt);
      if (!isRight(ask, answer.statusCode, text)) note(ask, answer.statusCode, text);
      seen[isForeign ? 'foreign' : 'own'] += 1;
    }
    await client.close();
  }

  /** The first answer about a coach is read and compared in whole; each later one is compared with it byte for byte. */
  function isRight(ask, status, text) {
    if (known.get(ask) === text) return true;
    if (known.has(ask)) return false;
    if (!agrees(ask, status, text)) return false;
    known.set(ask, text);
    return true;
  }

  function agrees({ expected }, status, text) {
    if (expected === null) return !/"id"|"node"/.test(text);
    return status === 200 && canonical(READERS[load.reader](JSON.parse(text))) === expected;
  }

  function note({ expected }, status, text) {
    seen.bad += 1;
    seen.example ??= { expected, status, text };
  }
}

function anyOf(all) {
  return all[Math.floor(Math.random() * all.length)];
}

function groups(asks) {
  const found = new Map();
  for (const ask of asks) found.set(ask.body, [...(found.get(ask.body) ?? []), ask]);
  return found;
}

function percentiles(latencies) {
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { requests: sorted.length, p50: at(0.5), p99: at(0.99) };
}

/** The value as JSON with its keys in order, so that two that say the same are the same text. */
function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseScheme } from '@standing/accreditation/format';
import type { DatabaseAddress } from '@standing/platform/database';
import { inOwnersHands } from '../data/open-data.js';
import { copied } from './copied.js';
import { engineSettings } from './engine.config.js';
import { openLedger } from './ledger-data.js';
import { ledgerSteps, ROWS_EACH } from './ledger.sql.js';
import { decideMembership } from './membership.js';
import { millisecondsOfOne } from './one-person.js';
import { personAt, rowsOf } from './rows.js';

const LEVEL = 'niveau-3';
const ON = '2026-11-25';
const settings = engineSettings();
const people = settings.BENCH_PEOPLE;
/** The demonstration's scheme, as it was written beside this bundle. */
const { scheme } = parseScheme(readFileSync(join(import.meta.dirname, 'scheme.json'), 'utf8'));
if (scheme === null) throw new Error('The demonstration has no scheme.');
say(
  `Node ${process.versions.node}, ${cpus().length} cores, load average ${loadavg()
    .map((each) => each.toFixed(2))
    .join(' ')}`,
);
const one = millisecondsOfOne(scheme, LEVEL, ON, 500);
const data = await openLedger(settings.BENCH_DATA, ledgerSteps(people));
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
try {
  const range = { address: data.address, scheme, level: LEVEL, on: ON };
  const times: Record<string, number[]> = { tenth: [], copy: [], unordered: [], sums: [], decide: [] };
  let counts = await decideMembership(range, people / 10, settings.BENCH_WORKERS);
  for (let round = 0; round < settings.BENCH_ROUNDS; round += 1) {
    await timed('copy', () => copied(data.address, rowsOf(personAt(0), personAt(people)), () => undefined));
    await timed('sums', () => sums(data.address));
    await timed('decide', async () => (counts = await decideMembership(range, people, settings.BENCH_WORKERS)));
    await timed('unordered', () => copied(data.address, unordered(), () => undefined));
    await timed('tenth', () => decideMembership(range, people / 10, settings.BENCH_WORKERS));
  }
  if (counts.people !== people || counts.rows !== people * ROWS_EACH)
    throw new Error(`Not all were decided: ${JSON.stringify(counts)}`);
  for (const [name, count] of Object.entries(counts.results).sort()) say(`  ${name}: ${count}`);
  const median = (name: string) =>
    [...(times[name] ?? [])].sort((a, b) => a - b)[Math.floor(settings.BENCH_ROUNDS / 2)] ?? 0;
  say(
    `${people} people, ${people * ROWS_EACH} rows, level ${LEVEL}, ${settings.BENCH_WORKERS} workers; medians of ${settings.BENCH_ROUNDS} rounds`,
  );
  for (const [name, words] of Object.entries(wordsOf())) say(`  ${words}: ${(median(name) / 1000).toFixed(1)} s`);
  say(`one person with 500 rows, with reasons and next change: ${one.toFixed(2)} ms`);
  say(
    `ratio to COPY in no order: ${(median('decide') / median('unordered')).toFixed(2)}; to the sums: ${(median('decide') / median('sums')).toFixed(2)}`,
  );
  const exponent = Math.log10(median('decide') / median('tenth'));
  say(
    `ratio_to_copy=${(median('decide') / median('copy')).toFixed(2)} exponent=${exponent.toFixed(2)} rss_mb=${(peak / 2 ** 20).toFixed(0)}`,
  );

  async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    await work();
    times[name]?.push(performance.now() - start);
  }
} finally {
  clearInterval(watch);
  await data.stop();
}

function wordsOf(): Record<string, string> {
  return {
    copy: 'COPY of the same rows in the same order, on one connection',
    unordered: 'COPY of the same rows in no order',
    sums: 'one statement that sums minutes by person and kind',
    decide: 'the decision over the whole membership',
    tenth: 'the same over a tenth of it',
  };
}

function unordered(): string {
  return rowsOf(personAt(0), personAt(people)).replace(/ order by .*/s, '');
}

function sums(address: DatabaseAddress): Promise<unknown> {
  return inOwnersHands(address, (owner) =>
    owner.query(
      `select count(*) from (select person_id, kind, sum(minutes) from accreditation.evidence group by 1, 2) s`,
    ),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

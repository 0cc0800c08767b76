import { secretFrom } from '@standing/platform/config';
import { BodyScopedReader, OperationReads } from '@standing/platform/database';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { countedCases, FigureQueries, WHOLE_BODY } from '@standing/complaints/service';
import { inOwnersHands, MASTER } from '../data/open-data.js';
import { openLedger } from '../engine/ledger-data.js';
import { caseSteps, ON } from './cases.sql.js';
import { figuresSettings } from './figures.config.js';

const { BENCH_DATA, BENCH_CASES, BENCH_ROUNDS, BENCH_LIMIT_MS } = figuresSettings();

/** A clock that stands on the day up to which the cases were made. */
class StandingClock extends Clock {
  override todayIn(): string {
    return ON;
  }
}

const data = await openLedger(BENCH_DATA, caseSteps(BENCH_CASES));
const say = (line: string) => process.stdout.write(`${line}\n`);
const secret = secretFrom(MASTER);
const reader = new BodyScopedReader(
  { ...data.address, user: 'complaints_reader', password: secret('role:complaints_reader') },
  'complaints',
);
try {
  const { bodyId, personId } = await inOwnersHands(data.address, async (owner) => {
    const { rows } = await owner.query<{ bodyId: string; personId: string }>(
      `select bench.id(1, 0) as "bodyId", bench.id(99, 1) as "personId"`,
    );
    return rows[0]!;
  });
  const registrar = { personId, roles: ['registrar'] } as unknown as Member;
  const queries = new FigureQueries(new StandingClock());
  const period = { from: '2026-01-01', until: '2026-12-31', way: null };
  const [reading, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round <= BENCH_ROUNDS; round += 1) {
    const reads = new OperationReads(reader, bodyId);
    const start = performance.now();
    await Promise.all([
      reads.rows(countedCases, [personId, []]),
      ...Object.values(WHOLE_BODY).map((read) => reads.rows(read as typeof WHOLE_BODY.events)),
    ]);
    const read = performance.now();
    const { counted } = await queries.figures(new OperationReads(reader, bodyId), registrar, period);
    if (counted !== BENCH_CASES) throw new Error(`Not all were counted: ${counted}`);
    if (round === 0) continue;
    reading.push(read - start);
    whole.push(performance.now() - read);
  }
  await plans(bodyId, personId);
  const median = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  const rss = process.memoryUsage().rss / 2 ** 20;
  say(`${BENCH_CASES} cases, medians of ${BENCH_ROUNDS} rounds`);
  say(
    `figures_ms=${median(whole).toFixed(0)} of which reads_ms=${median(reading).toFixed(0)} rss_mb=${rss.toFixed(0)}`,
  );
  if (median(whole) > BENCH_LIMIT_MS) throw new Error(`It took longer than ${BENCH_LIMIT_MS} ms.`);
} finally {
  await reader.end();
  await data.stop();
}

/** How PostgreSQL finds the rows, as the reader under row-level security. */
async function plans(bodyId: string, personId: string): Promise<void> {
  await inOwnersHands(data.address, async (owner) => {
    await owner.query(`select set_config('app.body', $1, false)`, [bodyId]);
    await owner.query(`set role complaints_reader`);
    for (const [{ name, text }, params] of [
      [countedCases, [bodyId, personId, []]],
      [WHOLE_BODY.events, [bodyId]],
    ] as const) {
      const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) ${text}`, [...params]);
      say(`${name}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`);
    }
  });
}

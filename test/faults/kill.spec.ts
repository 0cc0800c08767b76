import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type Acknowledged, Load, type Stage } from './load.js';
import { Standalone } from './standalone.js';
import { auditBreaks, balances, ledgerOf, stageOf, underWay, wrongly } from './stored.js';
import { type Json, Visitor } from './visitor.js';

const KILLS = 20;
/** So many of them fall while it starts: in migrations, in the taking over of the database left behind. */
const WHILE_STARTING = 5;
const LONGEST_UP_MS = 1500;
const DRAIN_PATIENCE_MS = 90_000;
const STANDING = `query Standing { standing(level: "niveau-2") { decision { lines { ruleId
  used { evidenceId amount } leftOut { evidenceId amount reason } } } } }`;

describe(`the platform, killed ${KILLS} times under load`, () => {
  let platform: Standalone;
  let stage: Stage;
  let load: Load;
  let db: pg.Client;

  beforeAll(async () => {
    build();
    platform = await Standalone.prepare();
    platform.launch();
    await platform.ready();
    const before = await platform.openDatabase();
    stage = await stageOf(before, platform.url);
    await before.end();
    load = new Load(stage);
    await load.start();
    const figures = await killAgainAndAgain(platform);
    await load.stop();
    db = await platform.openDatabase();
    const drained = await drain(db);
    process.stdout.write(
      `  ${JSON.stringify({ ...figures, ...load.counts, drainedMs: drained, acknowledged: tally(load.acknowledged) })}\n`,
    );
  }, 300_000);

  afterAll(async () => {
    await db?.end();
    await platform?.remove();
  });

  it('did much in between, and lost many an answer', () => {
    expect(load.acknowledged.length).toBeGreaterThan(100);
    expect(load.counts.lost).toBeGreaterThan(KILLS);
    expect(Object.keys(tally(load.acknowledged)).sort()).toEqual([
      'decision',
      'engagement',
      'entry',
      'request',
      'session',
      'withdrawal',
    ]);
  });

  it('holds every acknowledged act, and holds it once', async () => {
    expect(await wrongly(db, load.acknowledged)).toEqual([]);
  });

  it('answers each key again with what it answered first', async () => {
    const { rows } = await db.query<{ key: string; id: string }>(
      `select key, result_id as id from practice.idempotency where key = any($1) union all select key, result_id from supervision.idempotency where key = any($1)`,
      [load.acknowledged.map(({ key }) => key)],
    );
    const results = new Map(rows.map(({ key, id }) => [key, id]));

    expect(rows).toHaveLength(load.acknowledged.length);
    for (const act of load.acknowledged) {
      if ('id' in act && act.kind !== 'withdrawal' && act.kind !== 'request') expect(results.get(act.key)).toBe(act.id);
    }
  });

  it('told every fact to whom it concerns, once, and sent every mail', async () => {
    const unequal = Object.entries(await balances(db, stage.coachId)).filter(
      ([, [left, right]]) => left !== right || left < 1,
    );

    expect(unequal).toEqual([]);
    expect(await underWay(db)).toEqual({ open: 0, givenUp: 0 });
  });

  it('shows a standing in which each thing counts once', async () => {
    const coach = new Visitor(platform.url, { requests: 0, lost: 0, repeated: 0 });
    await coach.be(stage.coachId);
    const { standing } = await coach.ask(STANDING, {});
    const line = standing.decision.lines.find(({ ruleId }: Json) => ruleId === 'practice-hours');
    const counts = line.leftOut.filter(({ reason }: Json) => reason !== 'ACCREDITATION_WITHDRAWN');
    const shown = [...line.used, ...counts].map(({ evidenceId, amount }: Json) => ({
      id: evidenceId as string,
      minutes: amount as number,
    }));
    const stored = (await ledgerOf(db, stage.coachId))
      .filter(({ kind }) => kind === 'practice')
      .map(({ id, minutes }) => ({ id, minutes }));

    expect(shown.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(stored);
    expect(line.leftOut.length - counts.length).toBe(tally(load.acknowledged)['withdrawal']);
    expect(stored.length).toBeGreaterThan(50);
  });

  it('kept its audit chains whole', async () => {
    const { lines, breaks } = await auditBreaks(db);

    expect(breaks).toEqual([]);
    expect(lines).toBeGreaterThan(load.acknowledged.length);
  });
});

async function killAgainAndAgain(platform: Standalone): Promise<{ startsMs: { median: number; longest: number } }> {
  const starts: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(randomInt(50, LONGEST_UP_MS));
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

async function drain(db: pg.Client): Promise<number> {
  const started = performance.now();
  for (;;) {
    const { open, givenUp } = await underWay(db);
    if (open === 0 || givenUp > 0 || performance.now() - started > DRAIN_PATIENCE_MS)
      return Math.round(performance.now() - started);
    await pause(200);
  }
}

/** What is tested is what is shipped: the bundle, made anew when its sources have changed. */
function build(): void {
  const code = `import('./tools/launch/build-when-stale.mjs').then(({ buildWhenStale }) => buildWhenStale(process.cwd()))`;
  const { status, stderr } = spawnSync(process.execPath, ['--eval', code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The platform could not be built.\n${stderr}`);
}

function tally(acts: readonly Acknowledged[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of acts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

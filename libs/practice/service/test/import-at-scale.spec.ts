import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import pg from 'pg';
import { practice as definition } from '../src/index.js';
import { CHECK_IMPORT, IMPORT, IMPORTS, row, type Row, UNDO } from './given-import.js';

const ROWS = 5000;
const PART = 500;
/** Every 25th row has no length, of 5,000 two hundred. */
const isBad = (number: number) => number % 25 === 0;

/** Ten years of two or so sessions a day with twelve clients, by day. */
function file(): Row[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const number = index + 1;
    const heldOn = addDays('2016-01-01', Math.floor(index / 2));
    return row(number, { client: index % 12, heldOn, minutes: isBad(number) ? 0 : 60, paid: index % 3 > 0 });
  });
}

describe('a file of 5,000 rows, 200 of them bad', () => {
  let practice: RunningService;
  let coach: Member;
  const batchId = newId();
  const clients = Array.from({ length: 12 }, (_, index) => ({ pseudonym: `Client ${index + 1}` }));
  const rows = file();
  const parts = Array.from({ length: ROWS / PART }, (_, index) => ({
    batchId,
    clients,
    rows: rows.slice(index * PART, (index + 1) * PART),
  }));
  beforeAll(async () => {
    practice = await startService(definition);
    coach = practice.member();
  });
  afterAll(() => practice.stop());

  const all = async (document: string) => {
    const results = [];
    for (const input of parts) results.push((await practice.as(coach).graphql(document, { input, key: newId() })).data);
    return results.map((data) => Object.values(data)[0] as { logged: number; leftOut: { row: number }[] });
  };
  const bad = rows.map(({ row: number }) => number).filter(isBad);

  it('is tried: which rows are bad is said of each', async () => {
    const began = performance.now();
    const results = await all(CHECK_IMPORT);
    process.stdout.write(`5,000 rows tried in ${Math.round(performance.now() - began)} ms\n`);

    expect(bad).toHaveLength(200);
    expect(results.flatMap(({ leftOut }) => leftOut.map(({ row: number }) => number))).toEqual(bad);
    expect(await practice.told()).toEqual([]);
  });

  it('is logged without its bad rows, in few statements, each entry told once', async () => {
    const statements = jest.spyOn(pg.Client.prototype, 'query');

    const results = await all(IMPORT);

    const asked = statements.mock.calls.length;
    statements.mockRestore();
    expect(results.reduce((sum, { logged }) => sum + logged, 0)).toBe(4800);
    expect(await practice.told()).toHaveLength(4800);
    expect(asked).toBeLessThan(parts.length * 40);
  });

  it('is told fifty at a time, so that what others log is not kept waiting', async () => {
    const waits = `select extract(epoch from max(next_send_at) - min(next_send_at))::int as seconds,
      count(*) filter (where next_send_at <= (select min(next_send_at) from practice.deliveries))::int as first
      from practice.deliveries`;

    const [found] = await practice.inBody((manager) => manager.query(waits));

    expect(found.first).toBe(50);
    expect(found.seconds).toBeGreaterThan(80);
  });

  it('is undone at once', async () => {
    const statements = jest.spyOn(pg.Client.prototype, 'query');

    const { data } = await practice.as(coach).graphql(UNDO, { batchId, key: newId() });

    const asked = statements.mock.calls.length;
    statements.mockRestore();
    expect(data.undoPracticeImport).toMatchObject({ entries: 4800, withdrawn: 4800, minutes: 0 });
    expect(asked).toBeLessThan(40);
    expect((await practice.as(coach).graphql(IMPORTS)).data.myPracticeImports).toHaveLength(1);
  });
});

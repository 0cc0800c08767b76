import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { asRole, BodyScopedReader, hotRead } from '@standing/platform/database';
import { createDatabase, type TestDatabase } from '@standing/testing';
import pg from 'pg';

const OPERATIONS = 6000;
const AT_ONCE = 40;

type Row = { readonly bodyId: string; readonly zone: string };

/** Names no body of its own: only the setting stands between it and every body's rows. */
const everything = hotRead<Row>({
  name: 'spec.everything',
  text: `select body_id as "bodyId", zone from practice.body_times where $1::uuid is not null`,
});
const one = hotRead<Row>({
  name: 'spec.one',
  text: `select body_id as "bodyId", zone from practice.body_times where $1::uuid is not null and body_id = $2`,
});
const broken = hotRead<Row>({
  name: 'spec.broken',
  text: `select (1 / (zone = zone)::int - 1 / 0)::text as zone from practice.body_times where $1::uuid is not null`,
});

describe('reading in one body', () => {
  let database: TestDatabase;
  let reader: BodyScopedReader;
  const bodies = Array.from({ length: 10 }, () => newId());

  beforeAll(async () => {
    database = await createDatabase();
    const owner = new pg.Client(database.address);
    await owner.connect();
    for (const body of bodies)
      await owner.query(`insert into practice.body_times values ($1, 'Europe/Paris', 0, 1)`, [body]);
    await owner.end();
    reader = new BodyScopedReader(
      asRole(database.address, 'practice_reader', database.secret('role:practice_reader')),
      'practice',
      4,
    );
  });
  afterAll(async () => {
    await reader.end();
    await database.drop();
  });

  it(`shows no row of another body in ${OPERATIONS} reads, ${AT_ONCE} at once, with foreign ids and errors among them`, async () => {
    const seen = { own: 0, foreign: 0, failed: 0, missing: 0 };
    const operation = async (number: number): Promise<void> => {
      const body = bodies[number % bodies.length] as string;
      const other = bodies[(number + 1 + (number % 7)) % bodies.length] as string;
      if (number % 20 === 0) {
        await reader.run(body, [{ read: broken, params: [] }]).catch(() => (seen.failed += 1));
        return;
      }
      const asked = number % 3 === 0 ? other : body;
      const [all, single] = (await reader.run(body, [
        { read: everything, params: [] },
        { read: one, params: [asked] },
      ])) as [Row[], Row[]];
      if (all.length !== 1) seen.missing += 1;
      for (const row of [...all, ...single]) seen[row.bodyId === body ? 'own' : 'foreign'] += 1;
      if (asked === body && single.length !== 1) seen.missing += 1;
      if (asked !== body && single.length !== 0) seen.foreign += 1;
    };

    for (let first = 0; first < OPERATIONS; first += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => operation(first + index)));
    }

    expect(seen).toEqual({ own: expect.any(Number), foreign: 0, failed: OPERATIONS / 20, missing: 0 });
    expect(seen.own).toBeGreaterThan(OPERATIONS);
  }, 120_000);

  it('shows nothing to a connection without a body, and lets nothing be written', async () => {
    const client = new pg.Client(asRole(database.address, 'practice_reader', database.secret('role:practice_reader')));
    await client.connect();

    const { rows } = await client.query('select * from practice.body_times');
    const write = client.query(`insert into practice.body_times values ($1, 'x', 0, 1)`, [newId()]);

    expect(rows).toEqual([]);
    await expect(write).rejects.toThrow('read-only transaction');
    await client.end();
  });

  it('keeps a context out of another context’s schema', async () => {
    const client = new pg.Client(asRole(database.address, 'practice_app', database.secret('role:practice_app')));
    await client.connect();

    await expect(client.query('select * from supervision.sessions')).rejects.toThrow('permission denied');
    await client.end();
  });
});

import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { asRole, BodyScopedReader, type DatabaseAddress, hotRead } from '@standing/platform/database';
import { createDatabase, type TestDatabase } from '@standing/testing';
import pg from 'pg';

const zone = hotRead<{ zone: string }>({
  name: 'spec.zone',
  text: `select zone from practice.body_times where body_id = $1`,
});
const divided = hotRead<{ one: number }>({
  name: 'spec.divided',
  text: `select 1 / $2::int as one where $1::uuid is not null`,
});
const wrong = hotRead<never>({
  name: 'spec.wrong',
  text: `select nothing from practice.body_times where body_id = $1`,
});
const slow = hotRead<never>({ name: 'spec.slow', text: `select pg_sleep(20) where $1::uuid is not null` });
const typed = hotRead<Record<string, unknown>>({
  name: 'spec.typed',
  text: `select $2::int + 1 as number, $3::boolean as said, $4::date as day, $5::timestamptz as moment, $6::text[] as texts, $7::text as nothing
    where $1::uuid is not null`,
});

describe('a reader with one connection, shared by all', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let reader: BodyScopedReader;
  let address: DatabaseAddress;
  const body = newId();

  beforeAll(async () => {
    database = await createDatabase();
    owner = new pg.Client(database.address);
    await owner.connect();
    await owner.query(`insert into practice.body_times values ($1, 'Europe/Paris', 0, 1)`, [body]);
    address = asRole(database.address, 'practice_reader', database.secret('role:practice_reader'));
  });
  beforeEach(() => {
    reader = new BodyScopedReader(address, 'practice', 1);
  });
  afterEach(() => reader.end());
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const zones = () => reader.run(body, [{ read: zone, params: [] }]);
  const connections = async () => {
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and application_name = 'standing practice reader' order by pid`,
    );
    return rows.map(({ pid }) => pid);
  };

  it('fails the batch whose read failed, and none of those sent before and behind it', async () => {
    await zones();
    const sent = Array.from({ length: 30 }, (_, index) =>
      index % 5 === 2
        ? reader.run(body, [
            { read: zone, params: [] },
            { read: divided, params: [0] },
          ])
        : zones(),
    );
    const answers = await Promise.allSettled(sent);

    expect(answers.map(({ status }) => status === 'rejected')).toEqual(answers.map((_, index) => index % 5 === 2));
    expect(answers[2]).toMatchObject({ reason: { message: 'division by zero' } });
    expect(answers.filter(({ status }) => status === 'fulfilled')).toEqual(
      Array.from({ length: 24 }, () => ({ status: 'fulfilled', value: [[{ zone: 'Europe/Paris' }]] })),
    );
  });

  it('says what is wrong with a statement that the server cannot parse, each time it is asked', async () => {
    for (let time = 0; time < 2; time += 1)
      await expect(reader.run(body, [{ read: wrong, params: [] }])).rejects.toThrow('column "nothing" does not exist');
    expect(await zones()).toEqual([[{ zone: 'Europe/Paris' }]]);
  });

  it('takes a new connection when the old one is gone, and fails what was asked on it', async () => {
    await zones();
    const waiting = reader.run(body, [{ read: slow, params: [] }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const behind = zones();
    await owner.query('select pg_terminate_backend($1)', await connections());

    await expect(waiting).rejects.toThrow('terminating connection');
    await expect(behind).rejects.toThrow();
    expect(await zones()).toEqual([[{ zone: 'Europe/Paris' }]]);
    expect(await connections()).toHaveLength(1);
  });

  it('destroys a connection that answers for another body, and shows nothing of what it answers', async () => {
    const other = newId();
    const liar = await lyingProxy(address, body, other);
    const deceived = new BodyScopedReader({ ...address, port: liar.port }, 'practice', 1);
    const answers = await Promise.allSettled(
      Array.from({ length: 3 }, () => deceived.run(body, [{ read: zone, params: [] }])),
    );
    await deceived.end();
    await liar.stop();

    expect(answers.map((answer) => (answer as PromiseRejectedResult).reason.message)).toEqual(
      Array.from({ length: 3 }, () => 'The database answered for another body.'),
    );
    // The server notices a moment later that a client is gone.
    for (let tries = 0; tries < 100 && (await connections()).length > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await connections()).toEqual([]);
  });

  it('sends and reads values of each kind', async () => {
    const moment = new Date('2026-11-22T11:00:00.123Z');
    const texts = ['a"b', 'c\\d', 'e,f', ''];
    const params = [41, true, '2026-11-22', moment, texts, null];

    expect(await reader.run(body, [{ read: typed, params }])).toEqual([
      [{ number: 42, said: true, day: '2026-11-22', moment, texts, nothing: null }],
    ]);
  });

  it('stops at once, however often it was used', async () => {
    await zones();
    await reader.end();

    expect(await connections()).toEqual([]);
  });
});

/** Stands between, and says another body's id wherever the server says the one. */
async function lyingProxy({ host, port }: DatabaseAddress, said: string, instead: string) {
  const server = createServer((client) => {
    const upstream = connect(port, host);
    client.pipe(upstream);
    upstream.on('data', (bytes) => client.write(bytes.toString('latin1').replaceAll(said, instead), 'latin1'));
    for (const [one, two] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => two.destroy());
      one.on('close', () => two.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

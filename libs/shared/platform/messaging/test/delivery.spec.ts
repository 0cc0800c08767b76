import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asRole, inBody } from '@standing/platform/database';
import { openQueues, type Queues } from '@standing/platform/messaging';
import { openLog } from '@standing/platform/observability';
import { createDatabase, type TestDatabase } from '@standing/testing';
import { aBody, OnCounted, openSide, type Side, tell } from './toy-context.js';

const REDIS_PORT = 6399;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const backends = [{ name: 'PostgreSQL', redis: false }, ...(hasRedis ? [{ name: 'Redis', redis: true }] : [])];

describe.each(backends)('delivery of facts on $name', ({ redis }) => {
  let server: ChildProcess | undefined;
  let database: TestDatabase;
  let queues: Queues;
  let teller: Side;
  let hearer: Side;
  let bodyId: string;
  const handler = new OnCounted();

  beforeAll(async () => {
    database = await createDatabase();
    if (redis) server = await startRedis();
    const postgres = asRole(database.address, 'standing_queue', database.secret('role:standing_queue'));
    queues = openQueues(
      { postgres, redisUrl: redis ? `redis://127.0.0.1:${REDIS_PORT}` : undefined },
      openLog('silent'),
    );
    teller = await openSide('supervision', database, queues);
    hearer = await openSide('practice', database, queues);
    teller.messaging.start([]);
    hearer.messaging.start([handler]);
  });
  beforeEach(async () => {
    bodyId = await aBody(teller, hearer);
  });
  afterAll(async () => {
    await teller.stop();
    await hearer.stop();
    await queues.close();
    await database.drop();
    server?.kill();
  });

  async function heard(): Promise<number[]> {
    const rows = await inBody(hearer.source, bodyId, (manager) =>
      manager.query(`select (details->>'number')::int as number from practice.audit where body_id = $1 order by 1`, [
        bodyId,
      ]),
    );
    return (rows as { number: number }[]).map(({ number }) => number);
  }

  async function untilClosed(): Promise<void> {
    const deadline = performance.now() + 25_000;
    while ((await teller.messaging.open()) > 0 && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await teller.messaging.open()).toBe(0);
  }

  it('lets each fact take effect once and closes its delivery', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, number) => tell(teller, bodyId, number)));

    await untilClosed();

    expect(await heard()).toEqual(Array.from({ length: 40 }, (_, number) => number));
  });

  it('sends again what a handler could not take, which then takes effect once', async () => {
    handler.failures = 1;
    await tell(teller, bodyId, 7);

    await untilClosed();

    expect(await heard()).toEqual([7]);
  });

  it('answers a fact that comes again as seen, and does nothing', async () => {
    await tell(teller, bodyId, 3);
    await untilClosed();
    await teller.relayPool.query(
      `update supervision.deliveries set closed_at = null, next_send_at = now() where body_id = $1`,
      [bodyId],
    );
    teller.messaging['relay']?.wake();

    await untilClosed();

    expect(await heard()).toEqual([3]);
  });

  it('leaves no fact of a use case that failed', async () => {
    const actor = { kind: 'service', service: 'spec', bodyId, locale: 'en' } as const;
    const run = teller.messaging.unitOfWork.run(
      { actor, name: 'spec.fail', key: bodyId, input: 1 },
      async ({ audit }) => {
        await audit('half-done', bodyId);
        throw new Error('it failed');
      },
    );

    await expect(run).rejects.toThrow('it failed');
    expect(
      await inBody(teller.source, bodyId, (manager) =>
        manager.query('select 1 from supervision.audit where body_id = $1', [bodyId]),
      ),
    ).toEqual([]);
    expect(
      await inBody(teller.source, bodyId, (manager) =>
        manager.query('select 1 from supervision.outbox where body_id = $1', [bodyId]),
      ),
    ).toEqual([]);
  });

  it('runs a use case once for one key, however often and at once it is pressed', async () => {
    const key = bodyId;

    const results = await Promise.all(Array.from({ length: 12 }, () => tell(teller, bodyId, 5, key)));
    await untilClosed();

    expect(new Set(results).size).toBe(1);
    expect(await heard()).toEqual([5]);
  });

  it('refuses a key that was used for something else', async () => {
    await tell(teller, bodyId, 1, bodyId);

    await expect(tell(teller, bodyId, 2, bodyId)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });
});

async function startRedis(): Promise<ChildProcess> {
  const server = spawn('redis-server', ['--port', String(REDIS_PORT), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      spawnSync('redis-cli', ['-p', String(REDIS_PORT), 'ping'])
        .stdout.toString()
        .includes('PONG')
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Redis did not start.');
}

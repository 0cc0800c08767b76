import type { DatabaseAddress } from '@standing/platform/database';
import {
  createPostgresBackend,
  type Job,
  type Queue,
  Queue as RedisQueue,
  withBackend,
  type Worker,
  Worker as RedisWorker,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** The schema of the queue's own tables. */
export const SCHEMA = 'bullmq';
const PREFIX = 'standing';
const CONCURRENCY = 4;

/**
 * How long a job stays with a worker that was killed, in milliseconds: until then a resend of it is ignored. The default
 * of half a minute each would keep a fact waiting for a whole one. One that is taken over too early is heard twice, which
 * the inbox makes harmless.
 */
const TAKE_OVER = { lockDuration: 5000, stalledInterval: 5000 };

export type Backend = {
  queue(name: string): Queue;
  worker(name: string, work: (job: Job) => Promise<void>): Worker;
  close(): Promise<void>;
};

/** BullMQ on PostgreSQL. Each queue shares one pool; each worker has one connection more, on which it listens. */
export function postgresBackend(address: DatabaseAddress): Backend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const pool = new pg.Pool({
    ...address,
    max: 30,
    options: `-c search_path=${SCHEMA}`,
    application_name: 'standing queue',
  });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  const connection = pool as never;
  return {
    queue: (name) => new Queue(name, { connection }) as unknown as Queue,
    worker: (name, work) =>
      new Worker(name, work as never, { connection, concurrency: CONCURRENCY, ...TAKE_OVER }) as unknown as Worker,
    close: () => pool.end(),
  };
}

/** BullMQ on Redis or Valkey. */
export function redisBackend(url: string): Backend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', () => undefined);
  return {
    queue: (name) => new RedisQueue(name, { connection, prefix: PREFIX }),
    worker: (name, work) =>
      new RedisWorker(name, work, { connection, prefix: PREFIX, concurrency: CONCURRENCY, ...TAKE_OVER }),
    close: async () => {
      connection.disconnect();
    },
  };
}

import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { secretFrom } from '@standing/platform/config';
import { type DatabaseAddress, migrate, provision, startEmbeddedPostgres } from '@standing/platform/database';
import { freePort } from '@standing/platform/config';
import pg from 'pg';
import { migrations } from '../../../migrations/index.js';
import { schemeDocument } from './made-up.js';
import { steps } from './seed.sql.js';
import { peersViews } from './views.sql.js';

/** The master secret of the benchmark's installation. */
export const MASTER = 'the master secret of the benchmark, which protects nothing';

export const secret = secretFrom(MASTER);

export type BenchData = {
  readonly address: DatabaseAddress;
  readonly postmaster: number;
  /** The bodies' ids, by number. */
  readonly bodies: readonly string[];
  stop(): Promise<void>;
};

/** Starts PostgreSQL, durable as in production, on the folder, and fills it unless it is filled already. */
export async function openData(folder: string, coaches: number): Promise<BenchData> {
  const fill = steps(coaches);
  const stamp = join(folder, 'complete');
  const version = createHash('sha256')
    .update(JSON.stringify([fill, schemeDocument()]))
    .digest('hex');
  const isFilled = existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
  if (!isFilled) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startEmbeddedPostgres({
    directory: folder,
    port: await freePort(),
    password: secret('role:owner'),
  });
  const { address } = server;
  try {
    await provision(address, Object.keys(migrations), secret);
    await migrate(address, migrations);
    const facts = await inOwnersHands(address, async (owner) => {
      if (!isFilled) await fillWith(owner, fill);
      await owner.query(peersViews(secret('role:bench_reader')));
      return factsOf(owner);
    });
    writeFileSync(stamp, version);
    return { address, ...facts, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Does something as the owner of the database. */
export async function inOwnersHands<Result>(
  address: DatabaseAddress,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client(address);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function factsOf(owner: pg.Client): Promise<Pick<BenchData, 'postmaster' | 'bodies'>> {
  const { rows } = await owner.query<{ postmaster: number; bodies: string[] }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as postmaster,
       (select array_agg(id::text order by id) from identity.bodies) as bodies`,
  );
  if (!rows[0]) throw new Error('PostgreSQL says nothing of itself.');
  return rows[0];
}

async function fillWith(owner: pg.Client, fill: ReturnType<typeof steps>): Promise<void> {
  // The rows are made to fit each other; looking each up again would take as long as writing it.
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off`);
  for (const [name, sql] of fill) {
    const start = performance.now();
    await owner.query(sql.replaceAll('$1', () => pg.escapeLiteral(schemeDocument())));
    process.stdout.write(`  ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  }
  await owner.query('vacuum (analyze, freeze)');
  await owner.query('checkpoint');
}

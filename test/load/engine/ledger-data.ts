import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretFrom } from '@standing/platform/config';
import { type DatabaseAddress, migrate, provision, startEmbeddedPostgres } from '@standing/platform/database';
import { freePort } from '@standing/platform/config';
import { migrations } from '../../../migrations/index.js';
import { inOwnersHands, MASTER } from '../data/open-data.js';

/** What fills the tables: each step by its name. */
export type Steps = readonly (readonly [name: string, sql: string])[];

export type LedgerData = { readonly address: DatabaseAddress; stop(): Promise<void> };

/** Starts PostgreSQL, durable as in production, on the folder, and fills it with these steps unless it is filled already. */
export async function openLedger(folder: string, fill: Steps): Promise<LedgerData> {
  const stamp = join(folder, 'complete');
  const version = createHash('sha256').update(JSON.stringify(fill)).digest('hex');
  const isFilled = existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
  if (!isFilled) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const secret = secretFrom(MASTER);
  const server = await startEmbeddedPostgres({
    directory: folder,
    port: await freePort(),
    password: secret('role:owner'),
  });
  const { address } = server;
  try {
    await provision(address, Object.keys(migrations), secret);
    await migrate(address, migrations);
    if (!isFilled) await inOwnersHands(address, (owner) => fillWith(owner, fill));
    writeFileSync(stamp, version);
    return { address, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

type Owner = Parameters<Parameters<typeof inOwnersHands>[1]>[0];

async function fillWith(owner: Owner, fill: Steps): Promise<void> {
  await owner.query(
    `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'`,
  );
  for (const [name, sql] of fill) {
    const start = performance.now();
    await owner.query(sql);
    process.stdout.write(`  ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  }
  await owner.query('vacuum (analyze, freeze)');
  await owner.query('checkpoint');
}

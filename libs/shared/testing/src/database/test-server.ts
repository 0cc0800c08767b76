import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, secretFrom } from '@standing/platform/config';
import { migrate, type MigrationsByContext, provision, startEmbeddedPostgres } from '@standing/platform/database';
import { migrateQueue } from '@standing/platform/messaging';
import pg from 'pg';
import { migrations } from '../../../../../migrations/index.js';
import { TEMPLATE, testMaster } from './names.js';

/** Starts PostgreSQL without durability in a folder of the one that is given, and makes the template; returns its address and how to end it. */
export async function startTestServer(place: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(place, 'standing-test-'));
  // So that the unprivileged user whom the server may have to run as can pass; the cluster itself stays closed.
  chmodSync(directory, 0o755);
  const port = await freePort();
  const server = await startEmbeddedPostgres({ directory, port, password: 'test', durable: false });
  await makeTemplate(server.address, migrations);
  return {
    url: `postgres://standing:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(owner: Parameters<typeof provision>[0], all: MigrationsByContext): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = { ...owner, database: TEMPLATE };
  await provision(template, Object.keys(all), secretFrom(testMaster));
  await migrate(template, all);
  await migrateQueue(template);
}

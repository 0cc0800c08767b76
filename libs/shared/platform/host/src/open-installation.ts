import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { Clock } from '@standing/kernel';
import { CallTokens } from '@standing/platform/auth';
import { type Secret, secretFrom } from '@standing/platform/config';
import {
  addressFrom,
  asRole,
  type DatabaseAddress,
  migrate,
  type MigrationsByContext,
  provision,
  startEmbeddedPostgres,
} from '@standing/platform/database';
import { type Documents, openDocuments } from '@standing/platform/documents';
import { migrateQueue, openQueues, type Queues } from '@standing/platform/messaging';
import { type Log, openLog } from '@standing/platform/observability';
import type { HostSettings } from './host.config.js';
import { masterSecret } from './master-secret.js';
import { takeDataFolder } from './only-one.js';

/** What contexts stand on in this process. */
export type Installation = {
  readonly address: DatabaseAddress;
  readonly secret: Secret;
  readonly tokens: CallTokens;
  readonly clock: Clock;
  readonly documents: Documents;
  readonly queues: Queues;
  readonly log: Log;
  stop(): Promise<void>;
};

/** Opens the database (embedded unless a server is named), brings every schema up, and opens the queues. */
export async function openInstallation(settings: HostSettings, migrations: MigrationsByContext): Promise<Installation> {
  const folder = resolve(settings.STANDING_DATA);
  const secret = secretFrom(masterSecret(settings.STANDING_SECRET, folder));
  const clock = new Clock();
  const log = openLog(settings.LOG_LEVEL, 2);
  const database = await openDatabase(settings.DATABASE_URL, folder, secret);
  await provision(database.address, Object.keys(migrations), secret);
  await migrate(database.address, migrations);
  await migrateQueue(database.address);
  const postgres = asRole(database.address, 'standing_queue', secret('role:standing_queue'));
  const queues = openQueues({ redisUrl: settings.REDIS_URL, postgres }, log);
  return {
    address: database.address,
    secret,
    tokens: new CallTokens(secret, clock),
    clock,
    documents: openDocuments(folder, secret, clock),
    queues,
    log,
    stop: async () => {
      await queues.close();
      await database.stop();
    },
  };
}

async function openDatabase(url: string | undefined, folder: string, secret: Secret) {
  if (url !== undefined) return { address: addressFrom(url), stop: async () => undefined };
  const giveBack = takeDataFolder(folder);
  const server = await startEmbeddedPostgres({
    directory: folder,
    port: await freePort(),
    password: secret('role:owner'),
  });
  return {
    address: server.address,
    stop: async () => {
      await server.stop();
      giveBack();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

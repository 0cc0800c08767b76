import { resolve } from 'node:path';
import { Clock } from '@standing/kernel';
import { CallTokens } from '@standing/platform/auth';
import { type Secret, secretFrom } from '@standing/platform/config';
import {
  asRole,
  type DatabaseAddress,
  migrate,
  type MigrationsByContext,
  provision,
} from '@standing/platform/database';
import { type Documents, openDocuments } from '@standing/platform/documents';
import { migrateQueue, openQueues, type Queues } from '@standing/platform/messaging';
import { type Log, openLog } from '@standing/platform/observability';
import type { HostSettings } from './host.config.js';
import { masterSecret } from './master-secret.js';
import { openDatabase } from './open-database.js';

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
  const database = await openDatabase(settings.DATABASE_URL, folder, secret('role:owner'));
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

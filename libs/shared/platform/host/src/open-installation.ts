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
import { documentSettings } from './document-settings.js';
import type { HostSettings } from './host.config.js';
import { type InstallationKeys, installationKeys } from './installation-keys.js';
import { openDatabase } from './open-database.js';

/** What contexts stand on in this process. */
export type Installation = Omit<InstallationKeys, 'folder'> & {
  readonly address: DatabaseAddress;
  readonly documents: Documents;
  readonly queues: Queues;
  readonly log: Log;
  stop(): Promise<void>;
};

/** Opens the database (embedded unless a server is named), brings every schema up, and opens the queues. */
export async function openInstallation(
  settings: HostSettings,
  migrations: MigrationsByContext,
  { folder, secret, clock, tokens }: InstallationKeys = installationKeys(settings),
): Promise<Installation> {
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
    tokens,
    clock,
    documents: openDocuments(folder, secret, clock, documentSettings(settings, log)),
    queues,
    log,
    stop: async () => {
      await queues.close();
      await database.stop();
    },
  };
}

import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { DatabaseAddress } from './address.js';

export type MigrationClass = new () => MigrationInterface;

/** Each context's migrations, in the order in which they run. */
export type MigrationsByContext = Readonly<Record<string, readonly MigrationClass[]>>;

/** Brings every context's schema up, or with `down` all the way down, one after another under one lock. */
export async function migrate(
  owner: DatabaseAddress,
  migrations: MigrationsByContext,
  direction: 'up' | 'down' = 'up',
): Promise<void> {
  const lock = new pg.Client(owner);
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock(7302)');
    for (const [context, classes] of Object.entries(migrations)) await migrateOne(owner, context, classes, direction);
  } finally {
    await lock.end();
  }
}

async function migrateOne(
  owner: DatabaseAddress,
  context: string,
  classes: readonly MigrationClass[],
  direction: 'up' | 'down',
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    ...connectionOf(owner),
    schema: context,
    migrations: [...classes],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  });
  await source.initialize();
  try {
    if (direction === 'up') await source.runMigrations();
    else for (const _ of classes) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** TypeORM says `username` where pg says `user`. */
export function connectionOf({ host, port, database, user, password }: DatabaseAddress) {
  return { host, port, database, username: user, password };
}

import type { DatabaseAddress } from '@standing/platform/database';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { SCHEMA } from './backend.js';

/** Brings the queue's own tables up, as the owner, and lets the queue's role use them. */
export async function migrateQueue(owner: DatabaseAddress): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await runMigrations(client as never, SCHEMA);
    await client.query(`grant select, insert, update, delete on all tables in schema ${SCHEMA} to standing_queue;
      grant usage on all sequences in schema ${SCHEMA} to standing_queue`);
  } finally {
    await client.end();
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['deaths', 'deaths_taken_back'];

/**
 * Which people of the body have died, known by where mail to them arrives, and which of that was recorded by mistake: the
 * second may be heard before the first. A supervisor with that address is not asked any more.
 */
export class Deaths1790000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.deaths (
        id           uuid primary key,
        body_id      uuid not null,
        person_id    uuid not null,
        mailbox      text not null check (mailbox = lower(btrim(mailbox))),
        recorded_at  timestamptz(3) not null
      );
      create index on supervision.deaths (body_id, mailbox);
      create table supervision.deaths_taken_back (
        death_id     uuid primary key,
        body_id      uuid not null,
        recorded_at  timestamptz(3) not null
      )`);
    for (const table of TABLES) await db.query(tenantTable('supervision', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop table supervision.${table}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['deaths', 'deaths_taken_back'];

/**
 * From which day on members have died, as identity told it, and which of that was taken back. The second may be heard
 * before the first: neither refers to the other.
 */
export class Deaths1790000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.deaths (
        id            uuid primary key,
        body_id       uuid not null,
        person_id     uuid not null,
        effective_on  date not null,
        recorded_at   timestamptz(3) not null
      );
      create index on accreditation.deaths (body_id, person_id);
      create table accreditation.deaths_taken_back (
        death_id     uuid primary key,
        body_id      uuid not null,
        recorded_at  timestamptz(3) not null
      )`);
    for (const table of TABLES) await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop table accreditation.${table}`);
  }
}

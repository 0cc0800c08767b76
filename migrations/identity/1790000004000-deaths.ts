import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['deaths', 'deaths_taken_back'];

/**
 * That a person of the body has died, as the office recorded it; and that it was recorded by mistake. Neither row ever
 * changes: what was taken back stays on record, and counts no longer.
 */
export class Deaths1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.deaths (
        id           uuid primary key,
        body_id      uuid not null,
        person_id    uuid not null references identity.people (id),
        died_on      date,
        learnt_on    date not null check (learnt_on >= died_on),
        basis        text not null check (basis in ('family', 'public-notice', 'colleague', 'other')),
        recorded_by  uuid not null check (recorded_by <> person_id),
        recorded_at  timestamptz(3) not null,
        unique (body_id, id)
      );
      create index on identity.deaths (body_id, person_id);
      create table identity.deaths_taken_back (
        id             uuid primary key,
        body_id        uuid not null,
        death_id       uuid not null,
        taken_back_by  uuid not null,
        recorded_at    timestamptz(3) not null,
        unique (body_id, death_id),
        foreign key (body_id, death_id) references identity.deaths (body_id, id)
      )`);
    for (const table of TABLES) await db.query(tenantTable('identity', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await db.query(`drop table identity.${table}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Who holds an office in the body, as identity told it: ids and days, each revision a row. And a second reason for which a
 * function ends that nobody gave up.
 */
export class Offices1790000032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(offices);
    await db.query(tenantTable('complaints', 'known_offices', { appendOnly: true }));
    await db.query(reasons(`'conflict', 'office'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.functions_held no force row level security;
      update complaints.functions_held set end_reason = null where end_reason = 'office';
      alter table complaints.functions_held force row level security`);
    await db.query(reasons(`'conflict'`));
    await db.query(`drop table complaints.known_offices`);
  }
}

const offices = `
  create table complaints.known_offices (
    id           uuid primary key,
    body_id      uuid not null,
    office_id    uuid not null,
    revision     int not null check (revision > 0),
    person_id    uuid not null,
    office       text not null check (office in ('board', 'budget')),
    from_on      date not null,
    until_on     date,
    stands       boolean not null,
    recorded_at  timestamptz not null,
    unique (body_id, office_id, revision)
  );
  create index on complaints.known_offices (body_id, person_id)`;

const reasons = (these: string) => `
  alter table complaints.functions_held drop constraint functions_held_end_reason_check,
    add constraint functions_held_end_reason_check check (end_reason in (${these}))`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Who is on the board of the body and who manages the budget of its complaints procedure, as a registrar said it: one row for
 * each revision, never changed.
 */
export class Offices1790000060000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.offices (
        id           uuid primary key,
        body_id      uuid not null,
        office_id    uuid not null,
        revision     int not null check (revision > 0),
        person_id    uuid not null references identity.people (id),
        kind         text not null check (kind in ('board', 'budget')),
        from_on      date not null,
        until_on     date check (until_on >= from_on),
        stands       boolean not null,
        said_by      uuid not null,
        recorded_at  timestamptz(3) not null,
        unique (body_id, office_id, revision)
      );
      create index on identity.offices (body_id, person_id)`);
    await db.query(tenantTable('identity', 'offices', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table identity.offices`);
  }
}

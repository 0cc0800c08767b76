import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What was told of interim suspensions: a row each time, never changed, so that a day can be read as it was known. */
export class Suspensions1790000026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.suspensions (
        id           uuid primary key,
        body_id      uuid not null,
        measure_id   uuid not null,
        revision     int not null check (revision > 0),
        person_id    uuid not null,
        from_on      date not null,
        until_on     date check (until_on >= from_on),
        recorded_at  timestamptz not null,
        unique (body_id, measure_id, revision)
      );
      create index on accreditation.suspensions (body_id, person_id)`);
    await db.query(tenantTable('accreditation', 'suspensions', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.suspensions`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Which chapter members belong to since when, as identity told it; and the chapter of each whom a simulation looked at. */
export class Chapters1790000023000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.chapter_memberships (
        id             uuid primary key,
        body_id        uuid not null,
        membership_id  uuid not null,
        revision       int not null check (revision > 0),
        person_id      uuid not null,
        chapter_id     uuid,
        from_on        date not null,
        stands         boolean not null,
        recorded_at    timestamptz(3) not null,
        unique (body_id, membership_id, revision)
      );
      create index on accreditation.chapter_memberships (body_id, person_id);
      alter table accreditation.simulation_outcomes add column chapter_id uuid`);
    await db.query(tenantTable('accreditation', 'chapter_memberships', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.simulation_outcomes drop column chapter_id;
      drop table accreditation.chapter_memberships`);
  }
}

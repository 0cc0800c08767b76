import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['chapters', 'chapter_memberships'];

/**
 * Chapters of a body, and from which day on its people belong to them: one row for each revision, never changed. What was
 * said by mistake stands no longer, and stays on record.
 */
export class Chapters1790000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.chapters (
        id            uuid primary key,
        body_id       uuid not null,
        chapter_id    uuid not null,
        revision      int not null check (revision > 0),
        name_fr       text check (name_fr = btrim(name_fr) and length(name_fr) between 1 and 200),
        name_en       text check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
        dissolved_on  date,
        said_by       uuid not null,
        recorded_at   timestamptz(3) not null,
        unique (body_id, chapter_id, revision),
        check (name_fr is not null or name_en is not null)
      );
      create table identity.chapter_memberships (
        id             uuid primary key,
        body_id        uuid not null,
        membership_id  uuid not null,
        revision       int not null check (revision > 0),
        person_id      uuid not null references identity.people (id),
        chapter_id     uuid,
        from_on        date not null,
        stands         boolean not null,
        said_by        uuid not null,
        recorded_at    timestamptz(3) not null,
        unique (body_id, membership_id, revision)
      );
      create index on identity.chapter_memberships (body_id, person_id)`);
    for (const table of TABLES) await db.query(tenantTable('identity', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await db.query(`drop table identity.${table}`);
  }
}

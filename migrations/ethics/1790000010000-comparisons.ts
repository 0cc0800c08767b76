import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What the clauses of an earlier edition, or of another body's text, are in an edition of the code; the last comparison
 * with a text counts, and those before it stay. And the next edition as it is being written: no evidence, and it may change.
 */
export class Comparisons1790000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ethics.comparisons (
        id                  uuid primary key,
        body_id             uuid not null,
        edition_id          uuid not null,
        earlier_edition_id  uuid,
        reference_name      text check (btrim(reference_name) <> ''),
        reference_link      text,
        pairs               jsonb not null check (jsonb_typeof(pairs) = 'array'),
        compared_by         uuid not null,
        compared_on         date not null,
        compared_at         timestamptz not null,
        check ((earlier_edition_id is null) <> (reference_name is null)),
        check (reference_link is null or reference_name is not null),
        foreign key (body_id, edition_id) references ethics.editions (body_id, id),
        foreign key (body_id, earlier_edition_id) references ethics.editions (body_id, id)
      )`);
    await db.query(`create index comparisons_of_edition on ethics.comparisons (body_id, edition_id)`);
    await db.query(tenantTable('ethics', 'comparisons', { appendOnly: true }));

    await db.query(`
      create table ethics.code_drafts (
        body_id     uuid primary key,
        content     jsonb not null check (jsonb_typeof(content) = 'object'),
        revision    int not null check (revision > 0),
        changed_by  uuid not null,
        changed_at  timestamptz not null
      )`);
    await db.query(tenantTable('ethics', 'code_drafts'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ethics.code_drafts`);
    await db.query(`drop table ethics.comparisons`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Batches of practice that came from a file, which row of it each entry was, and engagements that a batch began. Where a
 * batch is undone, an engagement that nothing else uses is withdrawn, and its pseudonym is free again.
 */
export class Imports1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.imports (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        imported_on  date not null,
        recorded_at  timestamptz not null,
        undone_at    timestamptz,
        primary key (body_id, id),
        unique (body_id, person_id, id)
      )`);
    await db.query(tenantTable('practice', 'imports'));

    await db.query(`
      alter table practice.entries add import_id uuid, add import_row int,
        add check ((import_id is null) = (import_row is null)),
        add foreign key (body_id, person_id, import_id) references practice.imports (body_id, person_id, id)`);
    await db.query(`
      create unique index entry_of_import_row on practice.entries (body_id, import_id, import_row)
        where import_id is not null`);

    await db.query(`
      alter table practice.engagements add import_id uuid, add withdrawn_at timestamptz,
        add check (withdrawn_at is null or import_id is not null),
        add foreign key (body_id, person_id, import_id) references practice.imports (body_id, person_id, id),
        drop constraint engagements_body_id_person_id_pseudonym_key_key`);
    await db.query(`
      create unique index pseudonym_of_engagement on practice.engagements (body_id, person_id, pseudonym_key)
        where withdrawn_at is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index practice.pseudonym_of_engagement`);
    await db.query(`
      alter table practice.engagements drop import_id, drop withdrawn_at,
        add unique (body_id, person_id, pseudonym_key)`);
    await db.query(`alter table practice.entries drop import_id, drop import_row`);
    await db.query(`drop table practice.imports`);
  }
}

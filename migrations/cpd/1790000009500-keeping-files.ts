import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * For how long files are kept after the term of an award, and which were erased. The row of a file stays, with its name; so
 * does the activity, whose next revision says on which day its file went. What was told of awards before says no term.
 */
export class KeepingFiles1790000009500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cpd.awards add column keep_months int check (keep_months >= 0);
      alter table cpd.activities add column file_erased_on date check (file_erased_on is null or document_id is not null);
      create table cpd.document_erasures (
        document_id  uuid not null,
        body_id      uuid not null,
        erased_on    date not null,
        recorded_at  timestamptz not null,
        primary key (body_id, document_id),
        foreign key (body_id, document_id) references cpd.documents (body_id, id)
      )`);
    await db.query(tenantTable('cpd', 'document_erasures', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table cpd.document_erasures;
      alter table cpd.activities drop column file_erased_on;
      alter table cpd.awards drop column keep_months`);
  }
}

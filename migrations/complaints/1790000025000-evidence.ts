import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons',
        'naming-reasons', 'grounds', 'answer', 'report', 'notice'`;

/**
 * What is put into a case as evidence: rows that nobody can change, each one version of an exhibit. Its title and the digest of
 * its content are texts of the case; the content lies in the document store, sealed under a key that the case's key yields.
 */
export class Evidence1790000025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fields(`${FIELDS}, 'title', 'digest'`));
    await db.query(exhibits);
    await db.query(tenantTable('complaints', 'exhibits', { appendOnly: true }));
    // A sample of the planner outlives the row that it was drawn from.
    await db.query(`alter table complaints.exhibits alter column put_in_by set statistics 0`);
    await eraseWithACase(db, 'exhibits');
  }

  /** Nothing that was put in is thrown away: it fails while there is a title. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(fields(FIELDS));
    await eraseNoLonger(db, 'exhibits');
    await db.query(`drop table complaints.exhibits`);
  }
}

const exhibits = `
  create table complaints.exhibits (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    number       int not null check (number > 0),
    version      int not null check (version > 0),
    kind         text not null check (kind in ('statement', 'message', 'document', 'health-material')),
    source       text not null check (source in ('complainant', 'respondent', 'witness', 'body')),
    put_in_by    uuid not null,
    put_in_as    text not null check (put_in_as in ('case-manager', 'investigator', 'respondent')),
    put_in_on    date not null,
    upload_id    uuid not null,
    media_type   text not null,
    bytes        int not null check (bytes > 0),
    recorded_at  timestamptz not null,
    unique (body_id, id),
    unique (body_id, case_id, number, version),
    unique (body_id, upload_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check (put_in_as <> 'respondent' or source = 'respondent')
  )`;

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}

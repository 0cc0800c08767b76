import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/** What those who work on a case note beside its file, sealed. No evidence: it is rewritten and taken out, and goes with the case. */
export class CaseNotes1790000037000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.case_notes (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        author_id    uuid not null,
        shared_with  text check (shared_with in ('case-manager', 'registrar', 'investigator', 'assessor', 'reviewer',
                       'panel', 'appeal-panel', 'interim-panel', 'sanction-panel')),
        written_on   date not null,
        sealed       bytea not null,
        recorded_at  timestamptz not null,
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      );
      create index on complaints.case_notes (body_id, case_id)`);
    await db.query(tenantTable('complaints', 'case_notes'));
    await eraseWithACase(db, 'case_notes');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'case_notes');
    await db.query(`drop table complaints.case_notes`);
  }
}

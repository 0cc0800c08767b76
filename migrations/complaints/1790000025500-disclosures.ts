import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/**
 * By which act which version of an exhibit came before which party, and by which one it left their sight again. Neither is ever
 * changed: what was disclosed was disclosed.
 */
export class Disclosures1790000025500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['disclosures', 'disclosure_withdrawals'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
    await eraseWithACase(db, 'disclosure_withdrawals', 'disclosures');
  }

  /** An act is not thrown away: it fails while there is one. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.disclosures) then raise exception 'A disclosure is not thrown away.'; end if;
      end $$`);
    await eraseNoLonger(db, 'disclosure_withdrawals', 'disclosures');
    await db.query(`drop table complaints.disclosure_withdrawals`);
    await db.query(`drop table complaints.disclosures`);
  }
}

const tables = `
  create table complaints.disclosures (
    id            uuid primary key,
    body_id       uuid not null,
    case_id       uuid not null,
    exhibit_id    uuid not null,
    disclosed_to  text not null check (disclosed_to in ('respondent', 'complainant')),
    ground        text not null
      check (ground in ('charges-rest-on-it', 'speaks-for-respondent', 'asked-by-respondent', 'required-by-law')),
    disclosed_by  uuid not null,
    disclosed_on  date not null,
    recorded_at   timestamptz not null,
    unique (body_id, id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, exhibit_id) references complaints.exhibits (body_id, id)
  );
  create index on complaints.disclosures (body_id, case_id);
  create table complaints.disclosure_withdrawals (
    id             uuid primary key,
    body_id        uuid not null,
    case_id        uuid not null,
    disclosure_id  uuid not null,
    because        text not null check (because in ('wrong-version', 'names-somebody', 'too-early', 'not-of-this-case')),
    withdrawn_by   uuid not null,
    withdrawn_on   date not null,
    recorded_at    timestamptz not null,
    unique (body_id, disclosure_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, disclosure_id) references complaints.disclosures (body_id, id)
  )`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The supervisor's report in an application: as its applicant took it into their draft, and as it was sent. The text is what
 * both signed, under its hash. Like the answers, what was sent never changes, and is erased where nobody was asked to read it.
 */
export class SupervisorReports1790000031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reports);
    for (const table of TABLES) await db.query(tenantTable('accreditation', table));
    await db.query(`revoke update on accreditation.application_reports from accreditation_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop table accreditation.${table}`);
  }
}

const TABLES = ['application_reports', 'application_draft_reports'];

const SIGNED = `
    report_id             uuid not null,
    text                  text not null,
    sha256                text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    supervisor_signed_on  date not null,
    applicant_signed_on   date not null,
    address_checked       boolean not null,`;

const reports = `
  create table accreditation.application_draft_reports (
    draft_id              uuid primary key,
    body_id               uuid not null,${SIGNED}
    revision              int not null check (revision > 0),
    foreign key (body_id, draft_id) references accreditation.application_drafts (body_id, id) on delete cascade
  );
  create index on accreditation.application_draft_reports (body_id);
  create table accreditation.application_reports (
    application_id        uuid primary key,
    body_id               uuid not null,${SIGNED}
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create index on accreditation.application_reports (body_id);`;

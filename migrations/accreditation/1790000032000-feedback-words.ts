import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Words of feedback in an application: as its applicant took them into their draft, and as they were sent. The text is what
 * practice vouched for, under its hash. Like the answers, what was sent never changes, and is erased where nobody was asked to
 * read it.
 */
export class FeedbackWords1790000032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(words);
    for (const table of TABLES) await db.query(tenantTable('accreditation', table));
    await db.query(`revoke update on accreditation.application_words from accreditation_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop table accreditation.${table}`);
  }
}

const TABLES = ['application_words', 'application_draft_words'];

const HANDED_OVER = `
    text            text not null,
    sha256          text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),`;

const words = `
  create table accreditation.application_draft_words (
    draft_id        uuid primary key,
    body_id         uuid not null,${HANDED_OVER}
    revision        int not null check (revision > 0),
    foreign key (body_id, draft_id) references accreditation.application_drafts (body_id, id) on delete cascade
  );
  create index on accreditation.application_draft_words (body_id);
  create table accreditation.application_words (
    application_id  uuid primary key,
    body_id         uuid not null,${HANDED_OVER}
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create index on accreditation.application_words (body_id);`;

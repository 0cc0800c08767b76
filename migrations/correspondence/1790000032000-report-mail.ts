import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition', 'lowering-declined', 'assessor-reminder',
  'proof-decided', 'signature-reminder', 'sign-statement', 'supervisor-unavailable', 'continuity-notice'`;
const PURPOSES = `'confirm-sessions', 'answer-agreement', 'sign-statement'`;

/** A supervisor is asked to write a report, and told that it is signed; a coach is told that there is a text to read. */
export class ReportMail1790000032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'write-report', 'report-to-read', 'report-agreed'`, `${PURPOSES}, 'write-report'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from correspondence.messages where kind in ('write-report', 'report-to-read', 'report-agreed');
      delete from correspondence.links where purpose = 'write-report'`);
    await allow(db, KINDS, PURPOSES);
  }
}

function allow(db: QueryRunner, kinds: string, purposes: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}));
    alter table correspondence.links
      drop constraint links_purpose_check,
      add constraint links_purpose_check check (purpose in (${purposes}))`);
}

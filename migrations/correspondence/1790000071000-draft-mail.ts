import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition', 'lowering-declined', 'assessor-reminder',
  'proof-decided', 'signature-reminder', 'sign-statement', 'supervisor-unavailable', 'continuity-notice', 'write-report',
  'report-to-read', 'report-agreed', 'audit-notice', 'cover-ending', 'cover-check'`;

/** Whoever began something without an account is sent a code to come back, and warned before it is erased. */
export class DraftMail1790000071000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'draft'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'draft'`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

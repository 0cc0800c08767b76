import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition', 'lowering-declined', 'assessor-reminder',
  'proof-decided', 'signature-reminder', 'sign-statement', 'supervisor-unavailable', 'continuity-notice', 'write-report',
  'report-to-read', 'report-agreed', 'audit-notice'`;

/** A coach is reminded of cover that ends, and asked to show the attestation in force. */
export class CoverMail1790000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'cover-ending', 'cover-check'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind in ('cover-ending', 'cover-check')`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition', 'lowering-declined', 'assessor-reminder',
  'proof-decided', 'signature-reminder', 'sign-statement', 'supervisor-unavailable', 'continuity-notice', 'write-report',
  'report-to-read', 'report-agreed'`;

/** Somebody is told that there is something to read of an audit of professional development, and where. */
export class AuditMail1790000033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'audit-notice'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'audit-notice'`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

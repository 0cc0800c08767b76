import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition', 'lowering-declined', 'assessor-reminder',
  'proof-decided'`;
const PURPOSES = `'confirm-sessions', 'answer-agreement'`;

/** A supervisor is asked to sign a monthly statement; a coach is told that their supervisor cannot be reached any more. */
export class StatementMail1790000028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(
      db,
      `${KINDS}, 'sign-statement', 'supervisor-unavailable', 'signature-reminder', 'continuity-notice'`,
      `${PURPOSES}, 'sign-statement'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from correspondence.messages where kind in ('sign-statement', 'supervisor-unavailable');
      delete from correspondence.links where purpose = 'sign-statement'`);
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

import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal', 'reminder',
  'refusal', 'appeal-decision', 'assignment', 'moderation', 'hearing', 'condition'`;

/** A member is told that their wish to hold a lower level is not followed. */
export class LoweringMail1790000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'lowering-declined'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'lowering-declined'`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

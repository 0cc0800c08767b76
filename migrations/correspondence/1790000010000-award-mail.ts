import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement'`;

/** A member is written to when a level was awarded to them. */
export class AwardMail1790000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'award'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'award'`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

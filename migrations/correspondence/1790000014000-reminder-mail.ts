import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sign-in-code', 'confirm-sessions', 'answer-agreement', 'award', 'case-letter', 'withdrawal'`;

/** A member is reminded of what comes for their accreditation. */
export class ReminderMail1790000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'reminder'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'reminder'`);
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table correspondence.messages
      drop constraint messages_kind_check,
      add constraint messages_kind_check check (kind in (${kinds}))`);
}

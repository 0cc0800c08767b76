import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the giver allows the coach to show the words of an answer to the body. Answers of before were not asked: they do not. */
export class FeedbackWords1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice.feedback
        add column may_be_handed_over boolean not null default false,
        add constraint allows_some_words check (not may_be_handed_over or comment is not null)`);
    await db.query(`alter table practice.feedback alter column may_be_handed_over drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table practice.feedback drop column may_be_handed_over`);
  }
}

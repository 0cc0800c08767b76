import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A letter knows to which party it is, what it is about and when it was first opened. Of those of before only that they were
 * written to the respondent is known.
 */
export class Letters1790000024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.letters
        add column recipient text not null default 'respondent' check (recipient in ('complainant', 'respondent')),
        add column template text,
        add column said jsonb,
        add column opened_on date check (opened_on >= written_on),
        add check ((said is not null) = (coalesce(template, '') = 'progress'))`);
    await db.query(`alter table complaints.letters alter column recipient drop default`);
    // Four weeks are counted from the last letter; two on one day would be one too many, whoever wrote the first.
    await db.query(`
      create unique index letters_one_progress_a_day on complaints.letters (body_id, case_id, recipient, written_on)
        where template = 'progress'`);
    await db.query(`grant update (opened_on) on complaints.letters to complaints_app`);
  }

  /** What the complainant was written goes with it: a letter of before is to the respondent. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`revoke update (opened_on) on complaints.letters from complaints_app`);
    await db.query(`drop index complaints.letters_one_progress_a_day`);
    await db.query(`
      alter table complaints.letters no force row level security;
      delete from complaints.letters where recipient = 'complainant';
      alter table complaints.letters force row level security`);
    await db.query(`
      alter table complaints.letters drop column recipient, drop column template, drop column said, drop column opened_on`);
  }
}

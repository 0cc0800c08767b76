import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the minutes of an activity are divided over the body's categories, and of which activity it is a repetition. */
export class ActivityCategories1790000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cpd.activities
        add column categories jsonb not null default '[]' check (jsonb_typeof(categories) = 'array'),
        add column series_id uuid`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table cpd.activities drop column categories, drop column series_id`);
  }
}

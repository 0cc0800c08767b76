import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language an application was made, so that answers can be compared by it; not known of those made before. */
export class Outcomes1790000019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.applications
        add column language text constraint applications_language_check check (language in ('fr', 'en'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table accreditation.applications drop column language`);
  }
}

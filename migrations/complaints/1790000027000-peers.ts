import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  'about',
  'narrative',
  'clauses',
  'occurred',
  'name',
  'contact',
  'allegations',
  'harmed',
  'people',
  'declared',
];

/** In which relation to the coach a complainant writes, and what a colleague attests: one more text under the case's key. */
export class Peers1790000027000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fieldsAre([...BEFORE, 'relation']));
  }

  /** What was told since is lost with its field. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from complaints.case_texts where field = 'relation'`);
    await db.query(fieldsAre(BEFORE));
  }
}

function fieldsAre(fields: readonly string[]): string {
  return `
    alter table complaints.case_texts
      drop constraint case_texts_field_check,
      add constraint case_texts_field_check check (field in (${fields.map((field) => `'${field}'`).join(', ')}))`;
}

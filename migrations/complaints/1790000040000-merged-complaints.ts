import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons',
        'naming-reasons', 'grounds', 'answer', 'report', 'notice', 'title', 'digest'`;
const ENDINGS = `'not-taken-up', 'resolved', 'complaint-withdrawn', 'no-case', 'advice', 'no-breach', 'never-was',
  'sanction-spent', 'accreditation-withdrawn'`;

/**
 * A complaint becomes a part of another: into which, and what it brought there, are texts of the cases, as ciphertext. No column
 * points from one case to the other, so that nothing is left that tells of a case once it is erased.
 */
export class MergedComplaints1790000040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(fields(`${FIELDS}, 'leading', 'joined'`));
    await db.query(endings(`${ENDINGS}, 'merged'`));
  }

  /** Nothing that was written is thrown away: it fails while a complaint is part of another, or was and is erased. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(endings(ENDINGS));
    await db.query(fields(FIELDS));
  }
}

function fields(names: string): string {
  return `
    alter table complaints.entry_texts
      drop constraint entry_texts_field_check,
      add constraint entry_texts_field_check check (field in (${names}))`;
}

function endings(names: string): string {
  return ['retention_terms', 'erasures']
    .map(
      (table) => `
    alter table complaints.${table}
      drop constraint ${table}_ended_how_check,
      add constraint ${table}_ended_how_check check (ended_how in (${names}))`,
    )
    .join(';');
}

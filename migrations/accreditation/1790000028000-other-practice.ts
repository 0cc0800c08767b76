import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience'`;

/**
 * Practice that is no coaching joins the ledger. On the way down nothing is thrown away from it: it fails while there is
 * any.
 */
export class OtherPractice1790000028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'other-practice'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await allow(db, KINDS);
  }
}

function allow(db: QueryRunner, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_kind_check,
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

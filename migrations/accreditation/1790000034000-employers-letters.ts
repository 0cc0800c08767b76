import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice', 'continuity-plan', 'supervision-of-supervision'`;

/**
 * Cover by an employer's letter is evidence of a kind of its own, so that no line counts it for a policy. On the way down
 * nothing is thrown away: it fails while there is any.
 */
export class EmployersLetters1790000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'employer-cover'`);
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

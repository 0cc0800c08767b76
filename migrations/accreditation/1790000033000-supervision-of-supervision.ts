import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice', 'continuity-plan'`;

/**
 * Supervision of the supervision that a member gives is evidence of a kind of its own, so that what is published goes on
 * counting what it counted. On the way down nothing is thrown away: it fails while there is any.
 */
export class SupervisionOfSupervision1790000033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${KINDS}, 'supervision-of-supervision'`);
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

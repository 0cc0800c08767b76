import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover', 'accreditation.relief', 'accreditation.achievement'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice'`;

/**
 * Confirmed continuity plans join the ledger. On the way down nothing is thrown away from it: it fails while there is any.
 */
export class ContinuityPlans1790000029000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${SOURCES}, 'practice.continuity'`, `${KINDS}, 'continuity-plan'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await allow(db, SOURCES, KINDS);
  }
}

function allow(db: QueryRunner, sources: string, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_source_check,
      drop constraint evidence_kind_check,
      add constraint evidence_source_check check (source in (${sources})),
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

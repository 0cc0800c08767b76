import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover', 'accreditation.relief', 'accreditation.achievement', 'practice.continuity', 'accreditation.pause', 'accreditation.payment'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension', 'external-award', 'qualification', 'training', 'experience', 'other-practice', 'continuity-plan', 'supervision-of-supervision', 'employer-cover', 'no-practice', 'payment'`;

/** Plans that are told and statements of years join the ledger. On the way down they go: cpd has them. */
export class PlansAndStatements1790000064000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, `${SOURCES}, 'cpd.plan', 'cpd.statement'`, `${KINDS}, 'plan', 'statement'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.evidence no force row level security;
      delete from accreditation.evidence where source in ('cpd.plan', 'cpd.statement');
      alter table accreditation.evidence force row level security;`);
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

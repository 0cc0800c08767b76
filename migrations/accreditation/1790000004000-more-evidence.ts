import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature'`;
const KINDS = `'practice', 'supervision', 'code-signature'`;

/** Development, feedback and cover join the ledger. What is held until a day, such as a cover, says until when. */
export class MoreEvidence1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(
      db,
      `${SOURCES}, 'cpd.activity', 'practice.feedback', 'insurance.cover'`,
      `${KINDS}, 'cpd', 'feedback', 'insurance-cover'`,
    );
    await db.query(`
      alter table accreditation.evidence
        add column held_until date,
        add constraint evidence_held_until_check check (held_until is null or (held_on is not null and held_until >= held_on))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table accreditation.evidence drop constraint evidence_held_until_check, drop column held_until`,
    );
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

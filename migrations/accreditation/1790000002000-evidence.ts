import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The evidence ledger: one row for each revision of each thing that the other contexts told, never changed. No two rows
 * of a person are recorded at the same moment, so that "as known at" is one state of the ledger.
 */
export class Evidence1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.evidence (
        id           uuid primary key,
        body_id      uuid not null,
        person_id    uuid not null,
        source       text not null check (source in ('practice.entry', 'supervision.session', 'ethics.signature')),
        source_id    uuid not null,
        revision     int not null check (revision > 0),
        kind         text not null check (kind in ('practice', 'supervision', 'code-signature')),
        held_on      date,
        minutes      int not null check (minutes >= 0),
        attributes   jsonb not null,
        trust        text not null check (trust in ('declared', 'confirmed', 'documented')),
        state        text not null check (state in ('active', 'withdrawn', 'declined')),
        told_at      timestamptz not null,
        recorded_at  timestamptz(3) not null,
        unique (body_id, source, source_id, revision),
        unique (body_id, person_id, recorded_at),
        check ((state = 'active') = (held_on is not null))
      )`);
    await db.query(tenantTable('accreditation', 'evidence', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.evidence`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Withdrawals that never were, so that none of them ends a right although it is heard later. */
export class AnnulledEnds1790000023000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.annulled_ends (
        body_id      uuid not null,
        sanction_id  uuid not null,
        person_id    uuid not null,
        recorded_at  timestamptz not null,
        primary key (body_id, sanction_id)
      )`);
    await db.query(tenantTable('supervision', 'annulled_ends', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.annulled_ends`);
  }
}

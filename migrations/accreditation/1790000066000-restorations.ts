import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who was restored after a withdrawal, and from which day on they may be accredited again; it is never changed. */
export class Restorations1790000066000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.restorations (
        body_id      uuid not null,
        sanction_id  uuid not null,
        person_id    uuid not null,
        granted_on   date not null,
        recorded_at  timestamptz not null,
        primary key (body_id, sanction_id)
      )`);
    await db.query(tenantTable('accreditation', 'restorations', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.restorations`);
  }
}

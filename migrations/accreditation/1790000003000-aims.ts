import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Which level a member works towards: each change of mind is a row, and the last one holds. */
export class Aims1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.aims (
        id                 uuid primary key,
        body_id            uuid not null,
        person_id          uuid not null,
        scheme_version_id  uuid not null,
        level              text not null check (btrim(level) <> ''),
        recorded_at        timestamptz(3) not null,
        unique (body_id, person_id, recorded_at),
        foreign key (body_id, scheme_version_id) references accreditation.scheme_versions (body_id, id)
      )`);
    await db.query(tenantTable('accreditation', 'aims', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.aims`);
  }
}

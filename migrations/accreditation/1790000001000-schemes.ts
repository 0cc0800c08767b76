import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The versions of a body's scheme. What is published never changes. */
export class Schemes1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.scheme_versions (
        id            uuid primary key,
        body_id       uuid not null,
        scheme        text not null check (btrim(scheme) <> ''),
        version       text not null check (btrim(version) <> ''),
        valid_from    date not null,
        document      jsonb not null,
        published_by  uuid not null,
        recorded_at   timestamptz not null,
        unique (body_id, id),
        unique (body_id, scheme, version),
        unique (body_id, valid_from)
      )`);
    await db.query(tenantTable('accreditation', 'scheme_versions', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table accreditation.scheme_versions`);
  }
}

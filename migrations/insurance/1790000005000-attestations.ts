import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The attestations that coaches give with their covers: only ever added to; a cover is shown by the one given last. */
export class Attestations1790000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table insurance.documents (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        name         text not null check (btrim(name) <> '' and length(name) <= 120),
        media_type   text not null,
        bytes        int not null check (bytes between 1 and 10000000),
        sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        recorded_at  timestamptz not null,
        primary key (body_id, id),
        unique (body_id, person_id, id)
      )`);
    await db.query(tenantTable('insurance', 'documents', { appendOnly: true }));
    await db.query(`
      alter table insurance.covers add column document_id uuid,
        add foreign key (body_id, person_id, document_id) references insurance.documents (body_id, person_id, id)`);
    await db.query(`create index covers_of_document on insurance.covers (body_id, document_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table insurance.covers drop column document_id`);
    await db.query(`drop table insurance.documents`);
  }
}

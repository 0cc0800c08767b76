import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who signed which edition: name, place, date, method and the hash of the text. No network address is kept. */
export class Signatures1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ethics.signatures (
        id            uuid primary key,
        body_id       uuid not null,
        person_id     uuid not null,
        edition_id    uuid not null,
        edition_hash  text not null,
        place         text not null check (btrim(place) <> ''),
        name_typed    text not null check (btrim(name_typed) <> ''),
        method        text not null check (method in ('typed-name')),
        signed_on     date not null,
        signed_at     timestamptz not null,
        unique (body_id, person_id, edition_id),
        foreign key (body_id, edition_id, edition_hash) references ethics.editions (body_id, id, hash)
      )`);
    await db.query(tenantTable('ethics', 'signatures', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ethics.signatures`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** A coach's engagements, under pseudonyms: there is no column for a client's name (CF-1). */
export class Engagements1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.engagements (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        pseudonym      text not null check (btrim(pseudonym) <> '' and length(pseudonym) <= 40),
        pseudonym_key  text not null,
        kind           text not null check (kind in ('individual', 'team')),
        started_on     date not null,
        ended_on       date,
        version        int not null,
        unique (body_id, person_id, id),
        unique (body_id, person_id, pseudonym_key),
        check (ended_on is null or ended_on >= started_on)
      )`);
    await db.query(tenantTable('practice', 'engagements'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table practice.engagements`);
  }
}

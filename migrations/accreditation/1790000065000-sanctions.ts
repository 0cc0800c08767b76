import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['sanctions', 'withdrawals_annulled'];

/**
 * What was told of sanctions: a row each time, never changed, so that a day can be read as it was known. A suspension says
 * whether it is an interim measure or a sanction. An end of an award says which withdrawal it follows from, so that the
 * end falls with it when it never was.
 */
export class Sanctions1790000065000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accreditation.sanctions (
        id           uuid primary key,
        body_id      uuid not null,
        sanction_id  uuid not null,
        revision     int not null check (revision > 0),
        person_id    uuid not null,
        effects      jsonb not null,
        lines        jsonb not null,
        recorded_at  timestamptz not null,
        unique (body_id, sanction_id, revision)
      );
      create index on accreditation.sanctions (body_id, person_id);
      create table accreditation.withdrawals_annulled (
        body_id      uuid not null,
        sanction_id  uuid not null,
        person_id    uuid not null,
        annulled_on  date not null,
        recorded_at  timestamptz not null,
        primary key (body_id, sanction_id)
      );
      alter table accreditation.suspensions
        add column kind text not null default 'interim' check (kind in ('interim', 'disciplinary'));
      alter table accreditation.award_ends add column sanction_id uuid`);
    for (const table of TABLES) await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accreditation.award_ends drop column sanction_id;
      alter table accreditation.suspensions drop column kind`);
    for (const table of TABLES.toReversed()) await db.query(`drop table accreditation.${table}`);
  }
}

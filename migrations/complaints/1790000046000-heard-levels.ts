import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['heard_levels', 'heard_level_titles'];

/** Which level each member holds and which are below it, as accreditation tells, and what the body calls them. */
export class HeardLevels1790000046000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.heard_levels (
        body_id    uuid not null,
        person_id  uuid not null,
        revision   int not null check (revision > 0),
        level      text check (btrim(level) <> ''),
        lower      jsonb not null,
        primary key (body_id, person_id)
      );
      create table complaints.heard_level_titles (
        body_id  uuid not null,
        code     text not null check (btrim(code) <> ''),
        title    jsonb not null,
        primary key (body_id, code)
      )`);
    for (const table of TABLES) await db.query(tenantTable('complaints', table));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await db.query(`drop table complaints.${table}`);
  }
}

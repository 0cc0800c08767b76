import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const TABLES = ['roster', 'load_limits', 'rota_passes'];

/**
 * Who is available for which post, from when until when, each revision a row; in how many open cases at a time one person holds
 * a function, where a body says so; and whom somebody passed over who appointed another.
 */
export class Rota1790000029000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [roster, limits, passes]) await db.query(statement);
    for (const table of TABLES) await db.query(tenantTable('complaints', table, { appendOnly: true }));
    // The planner keeps no sample of who was passed over: a sample outlives the row that it was drawn from.
    await db.query(`
      alter table complaints.rota_passes
        alter column passed_id set statistics 0, alter column appointed_id set statistics 0`);
    await eraseWithACase(db, 'rota_passes');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'rota_passes');
    for (const table of TABLES.toReversed()) await db.query(`drop table complaints.${table}`);
  }
}

const roster = `
  create table complaints.roster (
    id           uuid primary key,
    body_id      uuid not null,
    entry_id     uuid not null,
    revision     int not null check (revision > 0),
    person_id    uuid not null,
    post         text not null check (post in (
      'registrar', 'case-manager', 'investigator', 'assessor-coach', 'assessor-lay', 'assessor-chair', 'interim-panel',
      'panel-chair', 'panel-coach', 'panel-lay', 'appeal-chair', 'appeal-coach', 'appeal-lay', 'sanction-panel', 'reviewer')),
    from_on      date not null,
    ends_on      date check (from_on <= ends_on),
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz not null,
    unique (body_id, entry_id, revision)
  )`;

const limits = `
  create table complaints.load_limits (
    id           uuid primary key,
    body_id      uuid not null,
    function     text not null,
    most         int not null check (most > 0),
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz not null
  );
  create index on complaints.load_limits (body_id, recorded_at)`;

const passes = `
  create table complaints.rota_passes (
    id            uuid primary key,
    body_id       uuid not null,
    case_id       uuid not null,
    function      text not null,
    seat          text check (seat in ('chair', 'coach', 'lay')),
    passed_id     uuid,
    appointed_id  uuid not null,
    appointed_by  uuid not null,
    because       text not null
      check (because in ('away', 'no-answer', 'soft-conflict', 'knowledge', 'parties-agreed', 'nobody-left')),
    on_day        date not null,
    recorded_at   timestamptz not null,
    check ((passed_id is null) = (because = 'nobody-left')),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.rota_passes (body_id, case_id);
  create index on complaints.rota_passes (body_id, on_day)`;

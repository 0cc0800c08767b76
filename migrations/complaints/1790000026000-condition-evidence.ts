import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/**
 * What other contexts tell of somebody who is under conditions, for the case alone that imposed them: it is erased with it, so
 * that nothing left behind says that there was one. Covers are kept of everybody, since one from before goes on.
 */
export class ConditionEvidence1790000026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [evidence, covers]) await db.query(statement);
    for (const table of ['condition_evidence', 'known_covers'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
    await eraseWithACase(db, 'condition_evidence');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'condition_evidence');
    for (const table of ['known_covers', 'condition_evidence']) await db.query(`drop table complaints.${table}`);
  }
}

const evidence = `
  create table complaints.condition_evidence (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    kind         text not null check (kind in ('session', 'development')),
    source_id    uuid not null,
    revision     int not null check (revision > 0),
    on_day       date,
    minutes      int check (minutes >= 0),
    stands       boolean not null,
    recorded_at  timestamptz not null,
    unique (body_id, case_id, kind, source_id, revision),
    check (not stands or (on_day is not null and minutes is not null)),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  )`;

const covers = `
  create table complaints.known_covers (
    id           uuid primary key,
    body_id      uuid not null,
    cover_id     uuid not null,
    person_id    uuid not null,
    starts_on    date not null,
    ends_on      date not null,
    countries    text[] not null,
    recorded_at  timestamptz not null,
    unique (body_id, cover_id)
  );
  create index on complaints.known_covers (body_id, person_id)`;

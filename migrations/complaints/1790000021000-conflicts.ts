import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/** Those that hold anything of a case, each before what it names. */
const OF_A_CASE = ['soft_conflict_signatures', 'soft_conflicts'];

/**
 * What two people are to each other, as other contexts told it: ids and days, each revision a row. Beside it who was found to
 * have a soft conflict in a case, and who signed off that they go on; and why a function ended that nobody gave up.
 */
export class Conflicts1790000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [relations, found, signed]) await db.query(statement);
    for (const table of ['known_relations', 'soft_conflicts', 'soft_conflict_signatures'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
    await db.query(`
      alter table complaints.functions_held
        add column end_reason text check (end_reason in ('conflict')),
        add constraint functions_held_end_reason check (end_reason is null or ended_on is not null)`);
    // The planner keeps no sample of who stands where: a sample outlives the row that it was drawn from.
    await db.query(`
      alter table complaints.soft_conflicts alter column person_id set statistics 0, alter column with_id set statistics 0;
      alter table complaints.soft_conflict_signatures alter column person_id set statistics 0`);
    await eraseWithACase(db, ...OF_A_CASE);
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, ...OF_A_CASE);
    await db.query(`
      alter table complaints.functions_held drop constraint functions_held_end_reason, drop column end_reason`);
    for (const table of ['soft_conflict_signatures', 'soft_conflicts', 'known_relations'])
      await db.query(`drop table complaints.${table}`);
  }
}

const relations = `
  create table complaints.known_relations (
    id           uuid primary key,
    body_id      uuid not null,
    source       text not null check (source in ('declared', 'agreement', 'assessment')),
    source_id    uuid not null,
    revision     int not null check (revision > 0),
    kind         text not null check (kind in ('supervises', 'trained', 'employs', 'business', 'assessed')),
    one_id       uuid not null,
    other_id     uuid not null,
    from_on      date,
    until_on     date,
    stands       boolean not null,
    recorded_at  timestamptz not null,
    unique (body_id, source, source_id, revision),
    check (one_id < other_id)
  );
  create index on complaints.known_relations (body_id, one_id);
  create index on complaints.known_relations (body_id, other_id)`;

const found = `
  create table complaints.soft_conflicts (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    person_id    uuid not null,
    function     text not null,
    with_id      uuid not null,
    kind         text not null,
    found_on     date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id),
    unique (body_id, case_id, person_id, function, with_id, kind),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.soft_conflicts (body_id, person_id)`;

const signed = `
  create table complaints.soft_conflict_signatures (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    conflict_id  uuid not null,
    person_id    uuid not null,
    acts_as      text not null check (acts_as in ('registrar', 'case-manager')),
    because      text not null check (because in ('slight', 'long-over', 'unrelated', 'nobody-else')),
    signed_on    date not null,
    recorded_at  timestamptz not null,
    unique (body_id, conflict_id, person_id),
    foreign key (body_id, conflict_id) references complaints.soft_conflicts (body_id, id)
  )`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const TABLES = ['access_requests', 'access_steps'];

/**
 * That a party asks for a copy of what is kept of them in their case, and what became of it: who they are was proved, it was given
 * further months, it was taken back, it was answered. Why, in words, are texts of the case, and a copy that was given lies sealed with its
 * answer. None is ever changed. And a third office, that of whoever answers.
 */
export class AccessRequests1790000052000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [requests, steps]) await db.query(statement);
    for (const table of TABLES) await db.query(tenantTable('complaints', table, { appendOnly: true }));
    // The planner keeps no sample of who asked and who answered: a sample outlives the row that it was drawn from.
    await db.query(`
      alter table complaints.access_requests alter column person_id set statistics 0;
      alter table complaints.access_steps alter column taken_by set statistics 0`);
    await eraseWithACase(db, ...TABLES.toReversed());
    await db.query(offices(`'board', 'budget', 'data-protection'`));
  }

  /** What was asked is not thrown away: it fails while there is anything. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.access_requests) then raise exception 'What was asked for is not thrown away.'; end if;
      end $$`);
    await db.query(offices(`'board', 'budget'`));
    await eraseNoLonger(db, ...TABLES.toReversed());
    for (const table of TABLES.toReversed()) await db.query(`drop table complaints.${table}`);
  }
}

const offices = (these: string) => `
  alter table complaints.known_offices drop constraint known_offices_office_check,
    add constraint known_offices_office_check check (office in (${these}))`;

const requests = `
  create table complaints.access_requests (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    party        text not null check (party in ('complainant', 'respondent')),
    person_id    uuid not null,
    known_by     text not null check (known_by in ('account', 'code')),
    asked_on     date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.access_requests (body_id, case_id)`;

const steps = `
  create table complaints.access_steps (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    request_id   uuid not null,
    kind         text not null check (kind in ('proved', 'prolonged', 'withdrawn', 'answered')),
    months       int check (months between 1 and 2),
    ground       text,
    answer       text check (answer in ('given', 'given-in-part', 'refused')),
    withheld     text[] not null,
    copy         bytea,
    taken_by     uuid not null,
    on_day       date not null,
    recorded_at  timestamptz not null,
    check ((months is not null) = (kind = 'prolonged')),
    check ((answer is not null) = (kind = 'answered')),
    check ((copy is not null) = (coalesce(answer, 'refused') <> 'refused')),
    check ((withheld <> '{}') = (coalesce(answer, '') = 'given-in-part')),
    check (case coalesce(answer, kind)
      when 'prolonged' then coalesce(ground, '') in ('complex', 'many-requests')
      when 'given-in-part' then coalesce(ground, '') in ('rights-of-others', 'excessive', 'restricted-by-law')
      when 'refused' then coalesce(ground, '') in ('rights-of-others', 'excessive', 'not-identified', 'restricted-by-law')
      else ground is null end),
    unique (body_id, request_id, kind),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, request_id) references complaints.access_requests (body_id, id)
  )`;

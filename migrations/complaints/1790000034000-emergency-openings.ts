import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const TABLES = ['emergency_requests', 'emergency_answers', 'emergency_closings'];

/**
 * Who asked that a case be opened to them in an emergency, on what ground and for how many days; what a second person
 * answered; and what was closed before its last day. Why, in words, are texts of the case. None is ever changed.
 */
export class EmergencyOpenings1790000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [requests, answers, closings]) await db.query(statement);
    for (const table of TABLES) await db.query(tenantTable('complaints', table, { appendOnly: true }));
    // The planner keeps no sample of who asked and who opened: a sample outlives the row that it was drawn from.
    await db.query(`
      alter table complaints.emergency_requests alter column asked_by set statistics 0;
      alter table complaints.emergency_answers alter column answered_by set statistics 0;
      alter table complaints.emergency_closings alter column closed_by set statistics 0`);
    await eraseWithACase(db, ...TABLES.toReversed());
  }

  /** An opening is not thrown away: it fails while there is one. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.emergency_requests) then raise exception 'What was asked in an emergency is not thrown away.'; end if;
      end $$`);
    await eraseNoLonger(db, ...TABLES.toReversed());
    for (const table of TABLES.toReversed()) await db.query(`drop table complaints.${table}`);
  }
}

const STAFF = `('registrar', 'scheme-administrator')`;

const requests = `
  create table complaints.emergency_requests (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    asked_by     uuid not null,
    asked_as     text not null check (asked_as in ${STAFF}),
    ground       text not null check (ground in ('danger', 'court-order', 'nobody-left')),
    days         int not null check (days between 1 and 3),
    asked_on     date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.emergency_requests (body_id, case_id)`;

const answers = `
  create table complaints.emergency_answers (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    request_id   uuid not null,
    answer       text not null check (answer in ('opened', 'declined')),
    answered_by  uuid not null,
    answered_as  text not null check (answered_as in ${STAFF}),
    answered_on  date not null,
    last_day     date check (answered_on <= last_day and last_day <= answered_on + 2),
    recorded_at  timestamptz not null,
    check ((last_day is not null) = (answer = 'opened')),
    unique (body_id, request_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, request_id) references complaints.emergency_requests (body_id, id)
  )`;

const closings = `
  create table complaints.emergency_closings (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    request_id   uuid not null,
    closed_by    uuid not null,
    closed_on    date not null,
    recorded_at  timestamptz not null,
    unique (body_id, request_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, request_id) references complaints.emergency_requests (body_id, id)
  )`;

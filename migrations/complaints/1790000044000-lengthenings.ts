import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const TABLES = ['lengthening_requests', 'lengthening_answers', 'lengthening_closings'];

/**
 * Who proposed that a time of a case be longer, and on what ground; what a second person answered; and what was taken back. Why, in
 * words, are texts of the case. None is ever changed. What was granted stands in `clock_changes`, as before.
 */
export class Lengthenings1790000044000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [requests, answers, closings]) await db.query(statement);
    for (const table of TABLES) await db.query(tenantTable('complaints', table, { appendOnly: true }));
    // The planner keeps no sample of who proposed and who answered: a sample outlives the row that it was drawn from.
    await db.query(`
      alter table complaints.lengthening_requests alter column asked_by set statistics 0;
      alter table complaints.lengthening_answers alter column answered_by set statistics 0;
      alter table complaints.lengthening_closings alter column closed_by set statistics 0`);
    await eraseWithACase(db, ...TABLES.toReversed());
    await sayADayIn(db, ['progress', 'inquiry-longer']);
  }

  /** What was proposed is not thrown away: it fails while there is anything. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.lengthening_requests) then raise exception 'What was proposed to be longer is not thrown away.'; end if;
      end $$`);
    await sayADayIn(db, ['progress']);
    await eraseNoLonger(db, ...TABLES.toReversed());
    for (const table of TABLES.toReversed()) await db.query(`drop table complaints.${table}`);
  }
}

/** Which letters carry how the case stands, and none other. */
async function sayADayIn(db: QueryRunner, templates: readonly string[]): Promise<void> {
  await db.query(`
    do $do$ declare found text; begin
      select conname into strict found from pg_constraint
        where conrelid = 'complaints.letters'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%said%';
      execute format('alter table complaints.letters drop constraint %I', found);
    end $do$`);
  await db.query(`
    alter table complaints.letters add constraint letters_said_check
      check ((said is not null) = (coalesce(template, '') in (${templates.map((name) => `'${name}'`).join(', ')})))`);
}

const requests = `
  create table complaints.lengthening_requests (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    clock        text not null check (clock in ('K6', 'K17')),
    seq          int not null check (seq > 0),
    ground       text not null,
    review_on    date check (asked_on < review_on),
    asked_by     uuid not null,
    asked_as     text not null check (asked_as in ('registrar', 'case-manager')),
    asked_on     date not null,
    recorded_at  timestamptz not null,
    check ((review_on is not null) = (clock = 'K17')),
    check (ground in ('answers-outstanding', 'new-facts', 'many-facts') and clock = 'K6'
        or ground in ('proof-in-danger', 'person-in-danger') and clock = 'K17'),
    unique (body_id, id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.lengthening_requests (body_id, case_id)`;

const answers = `
  create table complaints.lengthening_answers (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    request_id   uuid not null,
    answer       text not null check (answer in ('granted', 'declined')),
    answered_by  uuid not null,
    answered_on  date not null,
    recorded_at  timestamptz not null,
    unique (body_id, request_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, request_id) references complaints.lengthening_requests (body_id, id)
  )`;

const closings = `
  create table complaints.lengthening_closings (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    request_id   uuid not null,
    closed_by    uuid not null,
    closed_on    date not null,
    recorded_at  timestamptz not null,
    unique (body_id, request_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    foreign key (body_id, request_id) references complaints.lengthening_requests (body_id, id)
  )`;

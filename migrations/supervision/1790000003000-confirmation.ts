import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What supervisors were asked, what they decided, and what each press of theirs did, session by session. */
export class Confirmation1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.confirmation_requests (
        id             uuid primary key,
        body_id        uuid not null,
        asking_id      uuid not null,
        supervisor_id  uuid not null,
        supervisee_id  uuid not null,
        asked_by       text not null check (btrim(asked_by) <> ''),
        asked_on       date not null,
        asked_at       timestamptz not null,
        unique (body_id, id),
        foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id)
      )`);
    await db.query(`create index requests_of_asking on supervision.confirmation_requests (body_id, asking_id)`);
    await db.query(tenantTable('supervision', 'confirmation_requests', { appendOnly: true }));

    await db.query(`
      create table supervision.request_sessions (
        id          uuid primary key,
        body_id     uuid not null,
        request_id  uuid not null,
        session_id  uuid not null,
        unique (body_id, request_id, session_id),
        foreign key (body_id, request_id) references supervision.confirmation_requests (body_id, id),
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      )`);
    await db.query(tenantTable('supervision', 'request_sessions', { appendOnly: true }));

    await db.query(`
      create table supervision.session_decisions (
        id               uuid primary key,
        body_id          uuid not null,
        session_id       uuid not null,
        seq              int not null check (seq > 0),
        request_id       uuid not null,
        session_version  int not null,
        outcome          text not null check (outcome in ('confirmed', 'corrected', 'declined', 'undone')),
        held_on          date,
        minutes          int check (minutes between 1 and 1440),
        reason           text check (reason in ('not-held', 'wrong-length', 'wrong-person', 'outside-agreement', 'other')),
        decided_at       timestamptz not null,
        undo_until       timestamptz,
        unique (body_id, session_id, seq),
        foreign key (body_id, session_id) references supervision.sessions (body_id, id),
        foreign key (body_id, request_id) references supervision.confirmation_requests (body_id, id),
        check ((outcome = 'declined') = (reason is not null)),
        check ((outcome = 'corrected') = (held_on is not null and minutes is not null)),
        check ((outcome = 'undone') = (undo_until is null))
      )`);
    await db.query(tenantTable('supervision', 'session_decisions', { appendOnly: true }));

    await db.query(`
      create table supervision.session_answers (
        id          uuid primary key,
        body_id     uuid not null,
        press_id    uuid not null,
        position    int not null,
        session_id  uuid not null,
        refusals    jsonb not null,
        unique (body_id, press_id, position),
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      )`);
    await db.query(tenantTable('supervision', 'session_answers', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.session_answers`);
    await db.query(`drop table supervision.session_decisions`);
    await db.query(`drop table supervision.request_sessions`);
    await db.query(`drop table supervision.confirmation_requests`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['directory_entries', 'session_reversals', 'session_questions'];

/** What a supervisor asks about a session, why they went back on an answer, and what they say of themselves in the directory. */
export class DeskAndDirectory1790000019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.session_questions (
        id               uuid primary key,
        body_id          uuid not null,
        session_id       uuid not null,
        session_version  int not null,
        question         text not null check (question in ('day', 'length', 'form', 'which-session')),
        asked_at         timestamptz not null,
        recorded_at      timestamptz(3) not null,
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      );
      create index on supervision.session_questions (body_id, session_id, id desc);
      create table supervision.session_reversals (
        id           uuid primary key,
        body_id      uuid not null,
        session_id   uuid not null,
        reason       text not null check (reason in ('other-session', 'wrong-day', 'wrong-length', 'not-held', 'held-after-all', 'other')),
        reversed_on  date not null,
        recorded_at  timestamptz(3) not null,
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      );
      create index on supervision.session_reversals (body_id, session_id, id desc);
      create table supervision.directory_entries (
        id             uuid primary key,
        body_id        uuid not null,
        supervisor_id  uuid not null,
        listed         boolean not null,
        languages      text[] not null,
        countries      text[] not null,
        places         int not null check (places between 0 and 20),
        remote         boolean not null,
        said_on        date not null,
        recorded_at    timestamptz(3) not null,
        foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id),
        check (listed = (cardinality(languages) > 0 and cardinality(countries) > 0))
      );
      create index on supervision.directory_entries (body_id, supervisor_id, id desc)`);
    for (const table of TABLES) await db.query(tenantTable('supervision', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop table supervision.${table}`);
  }
}

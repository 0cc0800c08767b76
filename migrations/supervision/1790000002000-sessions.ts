import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Supervision sessions. What the coach said and what the supervisor decided are only ever added to; the row in
 * `sessions` is the state that follows from them, and the lock under which they are added.
 */
export class Sessions1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.sessions (
        id              uuid primary key,
        body_id         uuid not null,
        agreement_id    uuid not null,
        supervisor_id   uuid not null,
        supervisee_id   uuid not null,
        status          text not null check (status in ('declared', 'asked', 'confirmed', 'corrected', 'declined', 'withdrawn')),
        held_on         date not null,
        starts_at       text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
        minutes         int not null check (minutes between 1 and 1440),
        form            text not null check (form in ('individual', 'group')),
        logged_held_on  date not null,
        logged_minutes  int not null check (logged_minutes between 1 and 1440),
        decline_reason  text,
        asked_at        timestamptz,
        asked_on        date,
        decided_at      timestamptz,
        undo_until      timestamptz,
        version         int not null,
        revision        int not null,
        recorded_at     timestamptz not null,
        unique (body_id, id),
        foreign key (body_id, agreement_id) references supervision.agreements (body_id, id),
        foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id),
        check ((status = 'declined') = (decline_reason is not null)),
        check ((status in ('confirmed', 'corrected', 'declined')) = (decided_at is not null)),
        check (status <> 'asked' or asked_at is not null)
      )`);
    await db.query(
      `create index sessions_of_supervisee on supervision.sessions (body_id, supervisee_id, held_on desc, id desc)`,
    );
    await db.query(`create index sessions_of_supervisor on supervision.sessions (body_id, supervisor_id)`);
    await db.query(tenantTable('supervision', 'sessions'));

    await db.query(`
      create table supervision.session_versions (
        id           uuid primary key,
        body_id      uuid not null,
        session_id   uuid not null,
        version      int not null check (version > 0),
        held_on      date not null,
        starts_at    text,
        minutes      int not null check (minutes between 1 and 1440),
        form         text not null check (form in ('individual', 'group')),
        withdrawn    boolean not null,
        recorded_at  timestamptz not null,
        unique (body_id, session_id, version),
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      )`);
    await db.query(tenantTable('supervision', 'session_versions', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.session_versions`);
    await db.query(`drop table supervision.sessions`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Monthly statements of an agreement: what each version says, and who signed it. A version is written anew, or taken back,
 * only while nobody has signed it: its hash is that of its text, and a signature holds on to it.
 */
export class Statements1790000018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(statements);
    await db.query(signatures);
    for (const table of ['statements', 'statement_versions']) await db.query(tenantTable('supervision', table));
    await db.query(tenantTable('supervision', 'statement_signatures', { appendOnly: true }));
    await db.query(`revoke delete on supervision.statements from supervision_app`);
    await db.query(`create index sessions_of_month on supervision.sessions (body_id, held_on, agreement_id)`);
    await db.query(seenByTheJob);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['statement_signatures', 'statement_versions', 'statements'])
      await db.query(`drop table supervision.${table}`);
    await db.query(`
      drop index supervision.sessions_of_month;
      drop policy month on supervision.sessions;
      revoke select on supervision.sessions from supervision_relay`);
  }
}

const statements = `
  create table supervision.statements (
    id             uuid primary key,
    body_id        uuid not null,
    agreement_id   uuid not null,
    supervisor_id  uuid not null,
    supervisee_id  uuid not null,
    month          date not null check (extract(day from month) = 1),
    asked_on       date,
    recorded_at    timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, agreement_id, month),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id),
    foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id)
  );
  create index on supervision.statements (body_id, supervisee_id, month desc);
  create index on supervision.statements (body_id, supervisor_id, month desc);
  create table supervision.statement_versions (
    id            uuid primary key,
    body_id       uuid not null,
    statement_id  uuid not null,
    number        int not null check (number > 0),
    text          text not null,
    sha256        text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    because       text[] not null check (because <@ array['session-added', 'session-removed', 'session-changed', 'answer-changed']),
    made_on       date not null,
    recorded_at   timestamptz(3) not null,
    unique (body_id, statement_id, number),
    unique (body_id, id, sha256),
    foreign key (body_id, statement_id) references supervision.statements (body_id, id),
    check ((number = 1) = (cardinality(because) = 0))
  );`;

const signatures = `
  create table supervision.statement_signatures (
    id           uuid primary key,
    body_id      uuid not null,
    version_id   uuid not null,
    sha256       text not null,
    side         text not null check (side in ('coach', 'supervisor')),
    name         text not null check (btrim(name) <> ''),
    method       text not null check (method in ('signed-in', 'link')),
    signed_on    date not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, version_id, side),
    foreign key (body_id, version_id, sha256) references supervision.statement_versions (body_id, id, sha256),
    check (side = 'supervisor' or method = 'signed-in')
  );`;

/** The job looks over all bodies for agreements with sessions in the month that is over and no statement of it. */
const seenByTheJob = `
  create policy month on supervision.sessions for select to supervision_relay using (true);
  grant select (body_id, agreement_id, held_on, status) on supervision.sessions to supervision_relay;
  create policy month on supervision.statements for select to supervision_relay using (true);
  grant select (body_id, agreement_id, month) on supervision.statements to supervision_relay;`;

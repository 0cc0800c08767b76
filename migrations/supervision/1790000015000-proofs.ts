import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Other proof of sessions whose supervisor cannot confirm them: what a coach gave, what the body decided of each session,
 * and the documents, which alone are erased. `state` and `closed_on` of a session in a proof, and `on_documents` of the
 * session, follow from the rows around them.
 */
export class Proofs1790000015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table supervision.sessions add column on_documents text not null default 'none'
        check (on_documents in ('none', 'waiting', 'accepted', 'not-accepted'))`);
    await db.query(given);
    await db.query(decided);
    for (const table of ['proofs', 'proof_decisions', 'proofs_taken_back'])
      await db.query(tenantTable('supervision', table, { appendOnly: true }));
    for (const table of ['proof_documents', 'proof_sessions']) await db.query(tenantTable('supervision', table));
    await db.query(`
      revoke update on supervision.proof_documents from supervision_app;
      revoke delete on supervision.proof_sessions from supervision_app`);
    await db.query(seenByTheJob);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['proof_decisions', 'proofs_taken_back', 'proof_sessions', 'proof_documents', 'proofs'])
      await db.query(`drop table supervision.${table}`);
    await db.query(`drop policy time on supervision.body_times`);
    await db.query(`revoke select on supervision.body_times from supervision_relay`);
    await db.query(`alter table supervision.sessions drop column on_documents`);
  }
}

const given = `
  create table supervision.proofs (
    id              uuid primary key,
    body_id         uuid not null,
    supervisor_id   uuid not null,
    supervisee_id   uuid not null,
    given_by        text not null check (btrim(given_by) <> ''),
    given_on        date not null,
    recorded_at     timestamptz(3) not null,
    unique (body_id, id),
    foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id)
  );
  create index on supervision.proofs (body_id, supervisee_id, id desc);
  create table supervision.proof_documents (
    id           uuid not null,
    body_id      uuid not null,
    proof_id     uuid not null,
    position     int not null check (position between 0 and 2),
    kind         text not null check (kind in ('invoice', 'attestation', 'diary', 'correspondence', 'other')),
    name         text not null check (btrim(name) <> '' and length(name) <= 120),
    media_type   text not null,
    bytes        int not null check (bytes between 1 and 10000000),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (body_id, id),
    unique (body_id, proof_id, position),
    foreign key (body_id, proof_id) references supervision.proofs (body_id, id)
  );
  create table supervision.proof_sessions (
    id           uuid primary key,
    body_id      uuid not null,
    proof_id     uuid not null,
    session_id   uuid not null,
    ground       text not null check (ground in ('unreachable', 'right-ended', 'no-answer')),
    held_on      date not null,
    minutes      int not null check (minutes between 1 and 1440),
    state        text not null check (state in ('waiting', 'accepted', 'not-accepted', 'reversed', 'answered', 'taken-back')),
    closed_on    date,
    unique (body_id, id),
    unique (body_id, proof_id, session_id),
    foreign key (body_id, proof_id) references supervision.proofs (body_id, id),
    foreign key (body_id, session_id) references supervision.sessions (body_id, id),
    check ((state = 'waiting') = (closed_on is null))
  );
  create index on supervision.proof_sessions (body_id, session_id);
  create index on supervision.proof_sessions (body_id, state);`;

const decided = `
  create table supervision.proof_decisions (
    id                uuid primary key,
    body_id           uuid not null,
    proof_session_id  uuid not null,
    seq               int not null check (seq > 0),
    outcome           text not null check (outcome in ('accepted', 'not-accepted', 'reversed')),
    reason            text check (reason in ('not-readable', 'other-session', 'length-not-shown', 'not-genuine', 'names-shown',
                        'supervisor-declined', 'mistake', 'other')),
    note              text check (btrim(note) <> '' and length(note) <= 500),
    decided_by        uuid not null,
    decided_on        date not null,
    recorded_at       timestamptz(3) not null,
    unique (body_id, proof_session_id, seq),
    foreign key (body_id, proof_session_id) references supervision.proof_sessions (body_id, id),
    check ((outcome = 'accepted') = (reason is null))
  );
  create table supervision.proofs_taken_back (
    proof_id       uuid primary key,
    body_id        uuid not null,
    taken_back_on  date not null,
    recorded_at    timestamptz(3) not null,
    foreign key (body_id, proof_id) references supervision.proofs (body_id, id)
  );
  create index on supervision.proofs_taken_back (body_id);`;

/** The job looks over all bodies for documents that were kept long enough; of a document it sees nothing more. */
const seenByTheJob = `
  create policy time on supervision.proof_documents for select to supervision_relay using (true);
  grant select (body_id, proof_id) on supervision.proof_documents to supervision_relay;
  create policy time on supervision.proof_sessions for select to supervision_relay using (true);
  grant select (body_id, proof_id, closed_on) on supervision.proof_sessions to supervision_relay;
  create policy time on supervision.body_times for select to supervision_relay using (true);
  grant select on supervision.body_times to supervision_relay;`;

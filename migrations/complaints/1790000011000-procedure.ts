import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const FIELDS = `'person-name', 'charges', 'clauses', 'may-lead-to', 'reply', 'reasons', 'immediate-reasons', 'grounds'`;

/**
 * The procedure after a case is taken: what is written in its course, as ciphertext under the case's key; what panels
 * propose and who stands by it; that something waits for a respondent; the day on which time brings something, which the
 * relay may see of every body, with the bodies' clocks; and whose a reference of the register is.
 */
export class Procedure1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(texts);
    await db.query(panels);
    await db.query(others);
    for (const table of ['entry_texts', 'decision_proposals', 'concurrences', 'letters'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
    for (const table of ['time_awaited', 'heard_references']) await db.query(tenantTable('complaints', table));
    await db.query(`
      create policy time on complaints.time_awaited to complaints_relay using (true);
      create policy time on complaints.body_times to complaints_relay using (true);
      grant select on complaints.time_awaited, complaints.body_times to complaints_relay`);
    await db.query(`
      alter table complaints.conflict_declarations
        drop constraint conflict_declarations_body_id_case_id_person_id_key,
        add constraint conflict_declarations_said_once unique (body_id, case_id, person_id, conflict)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaints.conflict_declarations
        drop constraint conflict_declarations_said_once,
        add constraint conflict_declarations_body_id_case_id_person_id_key unique (body_id, case_id, person_id)`);
    await db.query(`
      revoke select on complaints.body_times from complaints_relay;
      drop policy time on complaints.body_times`);
    const tables = ['heard_references', 'time_awaited', 'letters', 'concurrences', 'decision_proposals', 'entry_texts'];
    for (const table of tables) await db.query(`drop table complaints.${table}`);
  }
}

const texts = `
  create table complaints.entry_texts (
    body_id   uuid not null,
    case_id   uuid not null,
    entry_id  uuid not null,
    field     text not null check (field in (${FIELDS})),
    sealed    bytea not null,
    primary key (body_id, case_id, entry_id, field),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  )`;

const panels = `
  create table complaints.decision_proposals (
    id                uuid primary key,
    body_id           uuid not null,
    case_id           uuid not null,
    panel             text not null check (panel in ('panel', 'appeal-panel')),
    seq               int not null check (seq > 0),
    outcome           text not null,
    immediate_effect  boolean not null,
    proposed_by       uuid not null,
    proposed_on       date not null,
    recorded_at       timestamptz not null,
    unique (body_id, id),
    unique (body_id, case_id, panel, seq),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check (outcome in ('withdrawal', 'no-breach') and panel = 'panel' or outcome in ('confirm', 'quash') and panel = 'appeal-panel'),
    check (not immediate_effect or outcome = 'withdrawal')
  );
  create table complaints.concurrences (
    body_id      uuid not null,
    proposal_id  uuid not null,
    person_id    uuid not null,
    recorded_at  timestamptz not null,
    primary key (body_id, proposal_id, person_id),
    foreign key (body_id, proposal_id) references complaints.decision_proposals (body_id, id)
  )`;

const others = `
  create table complaints.letters (
    id          uuid primary key,
    body_id     uuid not null,
    case_id     uuid not null,
    person_id   uuid not null,
    written_on  date not null,
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create index on complaints.letters (body_id, case_id);
  create table complaints.time_awaited (
    body_id  uuid not null,
    case_id  uuid not null,
    due_on   date not null,
    primary key (body_id, case_id),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  );
  create table complaints.heard_references (
    body_id    uuid not null,
    reference  text not null check (reference ~ '^[0-9A-Z]+$'),
    person_id  uuid not null,
    primary key (body_id, reference)
  )`;

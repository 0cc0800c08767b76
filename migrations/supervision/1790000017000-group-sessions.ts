import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const FORMS_BEFORE = `'individual', 'group'`;
const FORMS = `${FORMS_BEFORE}, 'peer'`;

/**
 * Groups and circles of peers: how many they are, in which zone they met, and groups that their supervisor enters once for
 * several supervisees. Of sessions from before none of it is said.
 */
export class GroupSessions1790000017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ['sessions', 'session_versions']) await db.query(forms(table, FORMS));
    await db.query(said);
    await db.query(groups);
    for (const table of ['group_sessions', 'group_session_rows', 'group_sessions_taken_back'])
      await db.query(tenantTable('supervision', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table supervision.sessions drop column group_id, drop column dispute, drop column zone,
        drop column contracted, drop column present, drop column logged_contracted, drop column logged_present;
      alter table supervision.session_versions drop column dispute, drop column zone, drop column contracted,
        drop column present;
      alter table supervision.session_decisions drop column contracted, drop column present;
      alter table supervision.session_decisions alter column request_id set not null`);
    for (const table of ['group_sessions_taken_back', 'group_session_rows', 'group_sessions'])
      await db.query(`drop table supervision.${table}`);
    for (const table of ['sessions', 'session_versions']) await db.query(forms(table, FORMS_BEFORE));
  }
}

function forms(table: string, among: string): string {
  return `
    alter table supervision.${table} drop constraint ${table}_form_check;
    alter table supervision.${table} add constraint ${table}_form_check check (form in (${among}))`;
}

const COUNT = 'int check (%s between 2 and 30)';
const count = (name: string) => `${name} ${COUNT.replace('%s', name)}`;
const DISPUTE = `dispute text check (dispute in ('not-me', 'not-held', 'wrong-day', 'wrong-length', 'other'))`;

/** What a session and each version of it say; a decision that no request asked for is of a group that was entered. */
const said = `
  alter table supervision.sessions
    add column zone text, add column ${count('contracted')}, add column ${count('present')},
    add column ${count('logged_contracted')}, add column ${count('logged_present')},
    add column group_id uuid, add column ${DISPUTE},
    add constraint sessions_counts_check check (form <> 'individual' or coalesce(contracted, present) is null),
    add constraint sessions_disputed_check check (dispute is null or (status = 'withdrawn' and group_id is not null));
  create index sessions_of_group on supervision.sessions (body_id, group_id) where group_id is not null;
  alter table supervision.session_versions
    add column zone text, add column ${count('contracted')}, add column ${count('present')}, add column ${DISPUTE},
    add constraint session_versions_counts_check check (form <> 'individual' or coalesce(contracted, present) is null),
    add constraint session_versions_disputed_check check (dispute is null or withdrawn);
  alter table supervision.session_decisions add column ${count('contracted')}, add column ${count('present')};
  alter table supervision.session_decisions alter column request_id drop not null;`;

const groups = `
  create table supervision.group_sessions (
    id           uuid primary key,
    body_id      uuid not null,
    entered_by   uuid not null,
    held_on      date not null,
    starts_at    text check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
    zone         text,
    minutes      int not null check (minutes between 1 and 1440),
    contracted   int not null check (contracted between 2 and 30),
    present      int not null check (present between 2 and contracted),
    undo_until   timestamptz not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, id)
  );
  create index on supervision.group_sessions (body_id, entered_by, held_on desc, id desc);
  create table supervision.group_session_rows (
    id            uuid primary key,
    body_id       uuid not null,
    group_id      uuid not null,
    position      int not null check (position >= 0),
    agreement_id  uuid not null,
    session_id    uuid,
    refusals      jsonb not null,
    unique (body_id, group_id, position),
    foreign key (body_id, group_id) references supervision.group_sessions (body_id, id),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id),
    foreign key (body_id, session_id) references supervision.sessions (body_id, id),
    check ((session_id is null) = (refusals <> '[]'))
  );
  create table supervision.group_sessions_taken_back (
    group_id       uuid primary key,
    body_id        uuid not null,
    recorded_at    timestamptz(3) not null,
    foreign key (body_id, group_id) references supervision.group_sessions (body_id, id)
  );
  create index on supervision.group_sessions_taken_back (body_id);
  alter table supervision.sessions
    add foreign key (body_id, group_id) references supervision.group_sessions (body_id, id);`;

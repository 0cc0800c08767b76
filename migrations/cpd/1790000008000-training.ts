import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const KEPT = ['training_providers', 'training_events', 'training_keys', 'training_key_ends', 'attendance_answers'];

/**
 * Training providers, their events, the keys with which they report, and who is reported to have attended. Of providers and
 * events the highest revision stands; what was reported of an event rests on the revision that stood then. Attendance that
 * nobody answered goes after a time: that it was answered is only added.
 */
export class Training1790000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${RECORDS}${REPORTS}
      alter table cpd.activities add column attendance_id uuid;`);
    for (const table of KEPT) await db.query(tenantTable('cpd', table, { appendOnly: true }));
    await db.query(tenantTable('cpd', 'attendances'));
    await db.query(`
      create policy time on cpd.attendances for select to cpd_relay using (true);
      grant select (body_id, id, reported_on) on cpd.attendances to cpd_relay;
      create policy time on cpd.attendance_answers for select to cpd_relay using (true);
      grant select (body_id, attendance_id) on cpd.attendance_answers to cpd_relay;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table cpd.activities drop column attendance_id`);
    for (const table of ['attendance_answers', 'attendances', 'training_key_ends', 'training_keys'])
      await db.query(`drop table cpd.${table}`);
    for (const table of ['training_events', 'training_providers']) await db.query(`drop table cpd.${table}`);
  }
}

const RECORDS = `
  create table cpd.training_providers (
    id           uuid not null,
    body_id      uuid not null,
    revision     int not null check (revision > 0),
    name         text not null check (btrim(name) <> '' and length(name) <= 120),
    from_day     date not null,
    until_day    date check (until_day >= from_day),
    recorded_at  timestamptz not null,
    primary key (body_id, id, revision)
  );

  create table cpd.training_events (
    id           uuid not null,
    body_id      uuid not null,
    revision     int not null check (revision > 0),
    -- None: the body itself.
    provider_id  uuid,
    title        text not null check (btrim(title) <> '' and length(title) <= 120),
    kind         text not null,
    first_day    date not null,
    last_day     date not null check (last_day >= first_day),
    minutes      int not null check (minutes > 0),
    categories   jsonb not null check (jsonb_typeof(categories) = 'array'),
    recorded_at  timestamptz not null,
    primary key (body_id, id, revision)
  );

  create table cpd.training_keys (
    id           uuid not null,
    body_id      uuid not null,
    provider_id  uuid not null,
    key_hash     text not null check (key_hash ~ '^[0-9a-f]{64}$'),
    made_on      date not null,
    recorded_at  timestamptz not null,
    primary key (body_id, id),
    unique (body_id, key_hash)
  );
  create index training_keys_of_provider on cpd.training_keys (body_id, provider_id);

  create table cpd.training_key_ends (
    key_id       uuid not null,
    body_id      uuid not null,
    recorded_at  timestamptz not null,
    primary key (body_id, key_id),
    foreign key (body_id, key_id) references cpd.training_keys (body_id, id)
  );`;

const REPORTS = `
  create table cpd.attendances (
    id              uuid not null,
    body_id         uuid not null,
    event_id        uuid not null,
    event_revision  int not null,
    person_id       uuid not null,
    minutes         int not null check (minutes > 0),
    reported_by     text not null check (reported_by in ('office', 'provider')),
    reported_on     date not null,
    recorded_at     timestamptz not null,
    primary key (body_id, id),
    unique (body_id, event_id, person_id),
    foreign key (body_id, event_id, event_revision) references cpd.training_events (body_id, id, revision)
  );
  create index attendances_of_person on cpd.attendances (body_id, person_id, id);

  create table cpd.attendance_answers (
    attendance_id  uuid not null,
    body_id        uuid not null,
    -- None: the coach was not there.
    activity_id    uuid,
    answered_on    date not null,
    recorded_at    timestamptz not null,
    primary key (body_id, attendance_id),
    foreign key (body_id, attendance_id) references cpd.attendances (body_id, id)
  );`;

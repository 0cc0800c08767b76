import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** In the order in which they are made: what is said is never changed. */
const SAID = [
  'deaths',
  'deaths_taken_back',
  'continuity_keys',
  'continuity_plans',
  'continuity_statements',
  'continuity_releases',
  'continuity_release_answers',
  'continuity_notices',
];
const CHANGING = ['continuity_lists', 'continuity_checks'];

/**
 * Continuity plans (FR-3): whom a coach named, what either said of it, the list as bytes of one length that the colleague's
 * browser alone opens, and who asked and agreed to release it. The list is replaced as a whole, and keeps no instant.
 */
export class Continuity1790000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(DEATHS);
    await db.query(PLANS);
    await db.query(RELEASES);
    for (const table of SAID) await db.query(tenantTable('practice', table, { appendOnly: true }));
    for (const table of CHANGING) await db.query(tenantTable('practice', table));
    await db.query(`
      create policy time on practice.continuity_checks for select to practice_relay using (true);
      grant select on practice.continuity_checks to practice_relay`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...CHANGING, ...[...SAID].reverse()]) await db.query(`drop table practice.${table}`);
  }
}

const DEATHS = `
  create table practice.deaths (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    recorded_at  timestamptz(3) not null
  );
  create index deaths_of_person on practice.deaths (body_id, person_id);
  create table practice.deaths_taken_back (
    death_id     uuid primary key,
    body_id      uuid not null,
    recorded_at  timestamptz(3) not null
  )`;

const PLANS = `
  create table practice.continuity_keys (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    public_key   bytea not null check (octet_length(public_key) = 65),
    made_on      date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id)
  );
  create index keys_of_person on practice.continuity_keys (body_id, person_id, id);
  create table practice.continuity_plans (
    id                 uuid primary key,
    body_id            uuid not null,
    person_id          uuid not null,
    person_name        text not null,
    colleague_address  text not null check (colleague_address = lower(btrim(colleague_address))),
    colleague_id       uuid check (colleague_id <> person_id),
    named_on           date not null,
    recorded_at        timestamptz not null,
    unique (body_id, id)
  );
  create index plans_of_person on practice.continuity_plans (body_id, person_id, id);
  create index plans_of_colleague on practice.continuity_plans (body_id, colleague_id, id);
  create table practice.continuity_statements (
    id           uuid primary key,
    body_id      uuid not null,
    plan_id      uuid not null,
    said         text not null check (said in ('accepted', 'declined', 'stepped-down', 'ended', 'confirmed')),
    said_by      uuid not null,
    said_on      date not null,
    recorded_at  timestamptz not null,
    foreign key (body_id, plan_id) references practice.continuity_plans (body_id, id)
  );
  create index statements_of_plan on practice.continuity_statements (body_id, plan_id, id);
  create table practice.continuity_lists (
    plan_id   uuid primary key,
    body_id   uuid not null,
    key_id    uuid not null,
    sealed    bytea not null check (octet_length(sealed) = 65536),
    saved_on  date not null,
    foreign key (body_id, plan_id) references practice.continuity_plans (body_id, id),
    foreign key (body_id, key_id) references practice.continuity_keys (body_id, id)
  );
  alter table practice.continuity_lists alter column sealed set storage external;
  create table practice.continuity_checks (
    plan_id  uuid primary key,
    body_id  uuid not null,
    due_on   date not null,
    foreign key (body_id, plan_id) references practice.continuity_plans (body_id, id)
  );
  create table practice.continuity_notices (
    id           uuid primary key,
    body_id      uuid not null,
    plan_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('asked', 'changed', 'check', 'released')),
    recorded_at  timestamptz not null,
    foreign key (body_id, plan_id) references practice.continuity_plans (body_id, id)
  )`;

const RELEASES = `
  create table practice.continuity_releases (
    id           uuid primary key,
    body_id      uuid not null,
    plan_id      uuid not null,
    ground       text not null check (ground in ('death', 'incapacity', 'suspension', 'resignation')),
    proposed_by  uuid not null,
    proposed_on  date not null,
    recorded_at  timestamptz not null,
    unique (body_id, id),
    foreign key (body_id, plan_id) references practice.continuity_plans (body_id, id)
  );
  create index releases_of_plan on practice.continuity_releases (body_id, plan_id, id);
  create table practice.continuity_release_answers (
    release_id   uuid primary key,
    body_id      uuid not null,
    released     boolean not null,
    answered_by  uuid not null,
    answered_on  date not null,
    recorded_at  timestamptz not null,
    foreign key (body_id, release_id) references practice.continuity_releases (body_id, id)
  )`;

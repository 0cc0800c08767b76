import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Cases: what happened in each and who holds which function, in the clear and without a word of anybody's; every text as
 * ciphertext under the case's own key. No state and no due date is stored: both follow from the events.
 */
export class Cases1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.cases (
        id               uuid primary key,
        body_id          uuid not null,
        reference        text not null check (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
        name_visibility  text not null check (name_visibility in ('named', 'kept-from-coach')),
        code_edition_id  uuid,
        procedure        text not null check (btrim(procedure) <> ''),
        received_on      date not null,
        received_at      timestamptz not null,
        unique (body_id, id),
        unique (body_id, reference)
      )`);
    await db.query(tenantTable('complaints', 'cases', { appendOnly: true }));
    await db.query(`create index on complaints.cases (body_id, received_on desc, id desc)`);

    await db.query(`
      create table complaints.case_keys (
        body_id  uuid not null,
        case_id  uuid not null,
        wrapped  bytea not null,
        primary key (body_id, case_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'case_keys'));

    await db.query(`
      create table complaints.case_texts (
        body_id  uuid not null,
        case_id  uuid not null,
        field    text not null check (field in ('about', 'narrative', 'clauses', 'occurred', 'name', 'contact')),
        sealed   bytea not null,
        primary key (body_id, case_id, field),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'case_texts', { appendOnly: true }));

    await db.query(`
      create table complaints.return_codes (
        body_id    uuid not null,
        case_id    uuid not null,
        code_hash  text not null check (code_hash ~ '^[0-9a-f]{64}$'),
        primary key (body_id, case_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'return_codes', { appendOnly: true }));

    await db.query(`
      create table complaints.case_events (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        seq          int not null check (seq > 0),
        event        text not null,
        acts_as      text not null,
        person_ids   uuid[] not null,
        on_day       date not null,
        said         jsonb not null,
        recorded_at  timestamptz not null,
        unique (body_id, case_id, seq),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'case_events', { appendOnly: true }));

    await db.query(`
      create table complaints.functions_held (
        id          uuid primary key,
        body_id     uuid not null,
        case_id     uuid not null,
        person_id   uuid not null,
        function    text not null,
        since       date not null,
        ended_on    date,
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'functions_held'));
    await db.query(`create index on complaints.functions_held (body_id, person_id)`);
    await db.query(`create unique index on complaints.functions_held (body_id, case_id)
      where function = 'case-manager' and ended_on is null`);

    await db.query(`
      create table complaints.conflict_declarations (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        person_id    uuid not null,
        conflict     boolean not null,
        declared_on  date not null,
        recorded_at  timestamptz not null,
        unique (body_id, case_id, person_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'conflict_declarations', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table complaints.conflict_declarations`);
    await db.query(`drop table complaints.functions_held`);
    await db.query(`drop table complaints.case_events`);
    await db.query(`drop table complaints.return_codes`);
    await db.query(`drop table complaints.case_texts`);
    await db.query(`drop table complaints.case_keys`);
    await db.query(`drop table complaints.cases`);
  }
}

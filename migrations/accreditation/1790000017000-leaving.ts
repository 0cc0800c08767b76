import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['resignations', 'resignations_taken_back', 'pauses'];

/**
 * What members do of their own accord: they give their accreditation up from a day, which ends their awards and can be
 * taken back before it; or they say from which day to which they do not practise, each time as the next revision. Whoever was away comes back by an application of
 * its own kind.
 *
 * On the way down nothing that ended an award or was asked for is thrown away: it fails while there is one that was given
 * up, or somebody who came back.
 */
export class Leaving1790000017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(resignations);
    await db.query(pauses);
    await db.query(kinds(`'first', 'renewal', 'reinstatement'`));
    for (const table of TABLES) await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(kinds(`'first', 'renewal'`));
    await db.query(`
      alter table accreditation.award_ends
        drop constraint award_ends_kind_check,
        add constraint award_ends_kind_check check (kind in ('withdrawn')),
        drop column resignation_id`);
    for (const table of TABLES.toReversed()) await db.query(`drop table accreditation.${table}`);
  }
}

const resignations = `
  create table accreditation.resignations (
    id            uuid primary key,
    body_id       uuid not null,
    person_id     uuid not null,
    effective_on  date not null,
    received_on   date not null check (received_on <= effective_on),
    entered_by    uuid not null,
    recorded_at   timestamptz(3) not null,
    unique (body_id, id)
  );
  create index on accreditation.resignations (body_id, person_id);
  create table accreditation.resignations_taken_back (
    id               uuid primary key,
    body_id          uuid not null,
    resignation_id   uuid not null,
    taken_back_by    uuid not null,
    recorded_at      timestamptz(3) not null,
    unique (body_id, resignation_id),
    foreign key (body_id, resignation_id) references accreditation.resignations (body_id, id)
  );
  alter table accreditation.award_ends
    add column resignation_id uuid,
    add constraint award_ends_resignation_fkey foreign key (body_id, resignation_id)
      references accreditation.resignations (body_id, id),
    drop constraint award_ends_kind_check,
    add constraint award_ends_kind_check check (kind in ('withdrawn', 'given-up')),
    add constraint award_ends_resignation_check check ((kind = 'given-up') = (resignation_id is not null));`;

const pauses = `
  create table accreditation.pauses (
    id           uuid primary key,
    body_id      uuid not null,
    pause_id     uuid not null,
    revision     int not null check (revision > 0),
    person_id    uuid not null,
    from_on      date not null,
    resumes_on   date check (resumes_on >= from_on),
    recorded_at  timestamptz(3) not null,
    unique (body_id, pause_id, revision)
  );
  create index on accreditation.pauses (body_id, person_id);`;

const kinds = (named: string) => `
  alter table accreditation.applications
    drop constraint applications_kind_check,
    add constraint applications_kind_check check (kind in (${named}))`;

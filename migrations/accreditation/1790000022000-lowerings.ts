import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const TABLES = ['lowerings', 'lowering_answers'];

/**
 * Members wish to hold a lower level from a day, and what became of each wish. Confirmed, it ends the higher award and gives
 * one of the lower level, which answers no application.
 *
 * On the way down nothing that ended an award is thrown away: it fails while there is one that was lowered.
 */
export class Lowerings1790000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(lowerings);
    await db.query(`
      alter table accreditation.awards
        alter column application_id drop not null,
        add column lowers_award_id uuid,
        add constraint awards_lowers_fkey foreign key (body_id, lowers_award_id) references accreditation.awards (body_id, id),
        add constraint awards_lowers_check check ((application_id is null) = (lowers_award_id is not null));
      create unique index awards_lowered_once on accreditation.awards (body_id, lowers_award_id) where lowers_award_id is not null`);
    await db.query(kinds(`'withdrawn', 'given-up', 'lowered'`));
    for (const table of TABLES) await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(kinds(`'withdrawn', 'given-up'`));
    for (const table of TABLES.toReversed()) await db.query(`drop table accreditation.${table}`);
    await db.query(`
      alter table accreditation.awards
        drop constraint awards_lowers_check,
        drop constraint awards_lowers_fkey,
        drop column lowers_award_id,
        alter column application_id set not null`);
  }
}

const lowerings = `
  create table accreditation.lowerings (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    award_id     uuid not null,
    level        text not null check (btrim(level) <> ''),
    from_on      date not null,
    received_on  date not null check (received_on <= from_on),
    entered_by   uuid not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, id),
    foreign key (body_id, award_id) references accreditation.awards (body_id, id)
  );
  create index on accreditation.lowerings (body_id, person_id);
  create table accreditation.lowering_answers (
    id           uuid primary key,
    body_id      uuid not null,
    lowering_id  uuid not null,
    outcome      text not null check (outcome in ('confirmed', 'declined', 'taken-back')),
    answered_by  uuid not null,
    answered_on  date not null,
    reasons      text check (btrim(reasons) <> '' and length(reasons) <= 4000),
    award_id     uuid,
    recorded_at  timestamptz(3) not null,
    unique (body_id, lowering_id),
    foreign key (body_id, lowering_id) references accreditation.lowerings (body_id, id),
    foreign key (body_id, award_id) references accreditation.awards (body_id, id),
    check ((outcome = 'declined') = (reasons is not null)),
    check ((outcome = 'confirmed') = (award_id is not null))
  );`;

const kinds = (named: string) => `
  alter table accreditation.award_ends
    drop constraint award_ends_kind_check,
    add constraint award_ends_kind_check check (kind in (${named}))`;

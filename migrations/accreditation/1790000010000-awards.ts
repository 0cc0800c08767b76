import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Applications, awards and what ends an award before its time. Awards and ends never change: a standing follows from
 * them for any day and any moment of knowledge. The register compares names by their trigrams; the extension lies in
 * this schema, and whoever may create in the database may make it.
 */
export class Awards1790000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists pg_trgm schema accreditation`);
    await db.query(applications);
    await db.query(awards);
    await db.query(tenantTable('accreditation', 'applications'));
    for (const table of ['awards', 'award_ends'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['award_ends', 'awards', 'applications']) await db.query(`drop table accreditation.${table}`);
    await db.query(`drop extension pg_trgm`);
  }
}

const applications = `
  create table accreditation.applications (
    id                 uuid primary key,
    body_id            uuid not null,
    person_id          uuid not null,
    scheme_version_id  uuid not null,
    level              text not null check (btrim(level) <> ''),
    status             text not null check (status in ('waiting', 'withdrawn', 'declined', 'awarded')),
    applied_on         date not null,
    decided_on         date,
    decided_by         uuid,
    decline_reason     text check (decline_reason in ('requirements-not-met', 'evidence-not-sufficient', 'another-level', 'other')),
    unique (body_id, id),
    foreign key (body_id, scheme_version_id) references accreditation.scheme_versions (body_id, id),
    check ((status = 'waiting') = (decided_on is null)),
    check ((status = 'waiting') = (decided_by is null)),
    check ((status = 'declined') = (decline_reason is not null))
  );
  create unique index applications_waiting on accreditation.applications (body_id, person_id) where status = 'waiting';
  create index on accreditation.applications (body_id, applied_on, id);
  create index on accreditation.applications (body_id, person_id, id);`;

const awards = `
  create table accreditation.awards (
    id                 uuid primary key,
    body_id            uuid not null,
    person_id          uuid not null,
    application_id     uuid not null,
    scheme_version_id  uuid not null,
    level              text not null check (btrim(level) <> ''),
    reference          text not null check (reference ~ '^[A-Z]{2,4}-[0-9]{4}-[1-9A-Z]{7}$'),
    shown_name         text not null check (btrim(shown_name) <> '' and length(shown_name) <= 120),
    folded_name        text not null,
    awarded_on         date not null,
    valid_from         date not null,
    valid_until        date check (valid_until >= valid_from),
    awarded_by         uuid not null check (awarded_by <> person_id),
    recorded_at        timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, reference),
    unique (body_id, application_id),
    unique (body_id, person_id, recorded_at),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    foreign key (body_id, scheme_version_id) references accreditation.scheme_versions (body_id, id)
  );
  create table accreditation.award_ends (
    id            uuid primary key,
    body_id       uuid not null,
    award_id      uuid not null,
    kind          text not null check (kind in ('withdrawn')),
    effective_on  date not null,
    recorded_at   timestamptz(3) not null,
    unique (body_id, award_id, recorded_at),
    foreign key (body_id, award_id) references accreditation.awards (body_id, id)
  );`;

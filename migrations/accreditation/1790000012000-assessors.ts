import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What people of the body are to each other as it was heard, who may assess for the body, and which application each of
 * them was given. A relation never changes: a correction is its next revision. Whoever stepped aside keeps their row, so
 * that they are never asked again about the same application, and frees the seat.
 */
export class Assessors1790000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(relations);
    await db.query(assessors);
    await db.query(assessments);
    await db.query(tenantTable('accreditation', 'relations', { appendOnly: true }));
    for (const table of ['assessors', 'assessments']) await db.query(tenantTable('accreditation', table));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['assessments', 'assessors', 'relations']) await db.query(`drop table accreditation.${table}`);
  }
}

const relations = `
  create table accreditation.relations (
    id           uuid primary key,
    body_id      uuid not null,
    one_id       uuid not null,
    other_id     uuid not null check (one_id < other_id),
    kind         text not null check (kind in ('supervises', 'trained', 'employs', 'family', 'business')),
    from_on      date,
    until_on     date check (until_on >= from_on),
    state        text not null check (state in ('active', 'withdrawn')),
    source       text not null check (source in ('declared', 'agreement')),
    source_id    uuid not null,
    revision     int not null check (revision > 0),
    recorded_at  timestamptz(3) not null,
    unique (body_id, source, source_id, revision)
  );
  create index on accreditation.relations (body_id, one_id);
  create index on accreditation.relations (body_id, other_id);`;

const assessors = `
  create table accreditation.assessors (
    id             uuid primary key,
    body_id        uuid not null,
    person_id      uuid not null,
    levels         text[] not null check (cardinality(levels) > 0),
    trained_on     date not null,
    mandate_from   date not null,
    mandate_until  date check (mandate_until >= mandate_from),
    most_open      int not null check (most_open between 1 and 50),
    absent_from    date,
    absent_until   date check (absent_until >= absent_from),
    removed_on     date,
    unique (body_id, person_id),
    check (absent_from is not null or absent_until is null)
  );`;

const assessments = `
  create table accreditation.assessments (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    assessor_id     uuid not null,
    seat            int not null check (seat in (1, 2)),
    status          text not null check (status in ('assigned', 'open', 'recused', 'submitted')),
    assigned_by     uuid not null check (assigned_by <> assessor_id),
    assigned_at     timestamptz(3) not null,
    declared_at     timestamptz(3),
    recusal_code    text check (recusal_code in ('supervises', 'trained', 'employs', 'family', 'business', 'other-interest', 'unavailable')),
    submitted_at    timestamptz(3),
    unique (body_id, id),
    unique (body_id, application_id, assessor_id),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    check ((status = 'assigned') = (declared_at is null)),
    check ((status = 'recused') = (recusal_code is not null)),
    check ((status = 'submitted') = (submitted_at is not null))
  );
  create unique index assessments_one_per_seat on accreditation.assessments (body_id, application_id, seat)
    where status <> 'recused';
  create index on accreditation.assessments (body_id, assessor_id, id);`;

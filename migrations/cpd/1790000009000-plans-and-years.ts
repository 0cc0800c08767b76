import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** That a coach has planned, for which topics and days, and what was stated of a civil year: revision by revision. */
export class PlansAndYears1790000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cpd.plans (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        revision     int not null check (revision >= 1),
        state        text not null check (state in ('active', 'withdrawn')),
        from_on      date not null,
        until_on     date not null check (until_on >= from_on),
        topics       jsonb not null check (jsonb_typeof(topics) = 'array'),
        recorded_at  timestamptz not null,
        primary key (body_id, id, revision)
      );
      create index plans_of_person on cpd.plans (body_id, person_id, id, revision desc);
      create table cpd.year_statements (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        revision     int not null check (revision >= 1),
        year         int not null check (year between 1950 and 9999),
        minutes      int not null check (minutes >= 0),
        stated_on    date not null,
        recorded_at  timestamptz not null,
        primary key (body_id, id, revision),
        unique (body_id, person_id, year, revision)
      );`);
    await db.query(tenantTable('cpd', 'plans', { appendOnly: true }));
    await db.query(tenantTable('cpd', 'year_statements', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table cpd.year_statements`);
    await db.query(`drop table cpd.plans`);
  }
}

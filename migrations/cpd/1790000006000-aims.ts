import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What a coach means to learn, revision by revision, and what came of it: for the coach alone. It is only added to. */
export class Aims1790000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cpd.aims (
        id            uuid not null,
        body_id       uuid not null,
        person_id     uuid not null,
        revision      int not null check (revision >= 1),
        aim           text not null check (btrim(aim) <> '' and length(aim) <= 500),
        wished_by     date,
        clauses       jsonb not null check (jsonb_typeof(clauses) = 'array'),
        activity_ids  jsonb not null check (jsonb_typeof(activity_ids) = 'array'),
        outcome       text check (outcome in ('reached', 'partly-reached', 'not-reached', 'given-up')),
        review        text check (btrim(review) <> '' and length(review) <= 4000),
        recorded_at   timestamptz not null,
        primary key (body_id, id, revision),
        check ((outcome is null) = (review is null))
      )`);
    await db.query(`create index aims_of_person on cpd.aims (body_id, person_id, id, revision desc)`);
    await db.query(tenantTable('cpd', 'aims', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table cpd.aims`);
  }
}

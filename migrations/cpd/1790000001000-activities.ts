import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What a coach recorded, revision by revision, and the files that show it: all are only ever added to. */
export class Activities1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cpd.documents (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        name         text not null check (btrim(name) <> '' and length(name) <= 120),
        media_type   text not null,
        bytes        int not null check (bytes between 1 and 10000000),
        sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        recorded_at  timestamptz not null,
        primary key (body_id, id),
        unique (body_id, person_id, id)
      )`);
    await db.query(tenantTable('cpd', 'documents', { appendOnly: true }));

    await db.query(`
      create table cpd.activities (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        revision     int not null check (revision >= 1),
        state        text not null check (state in ('active', 'withdrawn')),
        kind         text not null check (kind in ('training', 'conference', 'peer-exchange', 'reading', 'teaching', 'research-writing')),
        title        text not null check (btrim(title) <> '' and length(title) <= 120),
        first_day    date not null,
        last_day     date not null,
        minutes      int not null check (minutes > 0 and minutes <= (last_day - first_day + 1) * 1440),
        reflection   text not null check (btrim(reflection) <> '' and length(reflection) <= 4000),
        provider     text check (btrim(provider) <> '' and length(provider) <= 120),
        document_id  uuid,
        recorded_at  timestamptz not null,
        primary key (body_id, id, revision),
        foreign key (body_id, person_id, document_id) references cpd.documents (body_id, person_id, id),
        check (last_day >= first_day),
        check (revision > 1 or state = 'active')
      )`);
    await db.query(`create index activities_of_person on cpd.activities (body_id, person_id, last_day desc, id desc)`);
    await db.query(`create index activities_of_document on cpd.activities (body_id, document_id)`);
    await db.query(tenantTable('cpd', 'activities', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table cpd.activities`);
    await db.query(`drop table cpd.documents`);
  }
}

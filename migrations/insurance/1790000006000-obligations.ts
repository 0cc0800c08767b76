import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What countries ask of whoever practises there, revision by revision; and what coaches say of it, each for themselves alone. */
export class Obligations1790000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table insurance.obligations (
        id                    uuid not null,
        body_id               uuid not null,
        revision              int not null check (revision >= 1),
        country               text not null check (country ~ '^[A-Z]{2}$'),
        title_fr              text not null check (btrim(title_fr) <> '' and length(title_fr) <= 120),
        title_en              text not null check (btrim(title_en) <> '' and length(title_en) <= 120),
        shown_by_fr           text not null check (btrim(shown_by_fr) <> '' and length(shown_by_fr) <= 300),
        shown_by_en           text not null check (btrim(shown_by_en) <> '' and length(shown_by_en) <= 300),
        source                text not null check (btrim(source) <> '' and length(source) <= 300),
        private_clients_only  boolean not null,
        from_on               date not null,
        until_on              date check (until_on >= from_on),
        set_by                uuid not null,
        set_on                date not null,
        recorded_at           timestamptz not null,
        primary key (body_id, id, revision)
      );
      create table insurance.obligation_meetings (
        id             uuid not null,
        body_id        uuid not null,
        person_id      uuid not null,
        obligation_id  uuid not null,
        kind           text not null check (kind in ('met', 'not-concerned')),
        words          text check (btrim(words) <> '' and length(words) <= 120),
        from_on        date not null,
        until_on       date check (until_on >= from_on),
        recorded_at    timestamptz not null,
        primary key (body_id, id),
        check ((kind = 'met') = (words is not null))
      );
      create index obligation_meetings_of_person on insurance.obligation_meetings (body_id, person_id, obligation_id);`);
    await db.query(tenantTable('insurance', 'obligations', { appendOnly: true }));
    await db.query(tenantTable('insurance', 'obligation_meetings'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table insurance.obligation_meetings`);
    await db.query(`drop table insurance.obligations`);
  }
}

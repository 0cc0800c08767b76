import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Practice as it was logged, and what was withdrawn of it: both are only ever added to. */
export class Entries1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table practice.entries (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        held_on        date not null,
        minutes        int not null check (minutes between 1 and 1440),
        paid           boolean not null,
        recorded_at    timestamptz not null,
        unique (body_id, person_id, id),
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id)
      )`);
    await db.query(`create index entries_of_person on practice.entries (body_id, person_id, held_on desc, id desc)`);
    await db.query(`create index entries_of_engagement on practice.entries (body_id, engagement_id)`);
    await db.query(tenantTable('practice', 'entries', { appendOnly: true }));

    await db.query(`
      create table practice.withdrawals (
        id           uuid primary key,
        body_id      uuid not null,
        person_id    uuid not null,
        entry_id     uuid not null,
        recorded_at  timestamptz not null,
        unique (body_id, entry_id),
        foreign key (body_id, person_id, entry_id) references practice.entries (body_id, person_id, id)
      )`);
    await db.query(tenantTable('practice', 'withdrawals', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table practice.withdrawals`);
    await db.query(`drop table practice.entries`);
  }
}

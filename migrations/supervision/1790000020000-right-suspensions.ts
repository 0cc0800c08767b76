import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Days on which a person of the body may not supervise, known by where mail to them arrives. */
export class RightSuspensions1790000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.right_suspensions (
        body_id      uuid not null,
        measure_id   uuid not null,
        revision     int not null check (revision > 0),
        person_id    uuid not null,
        mailbox      text not null check (mailbox = lower(btrim(mailbox))),
        from_on      date not null,
        until_on     date check (until_on >= from_on),
        recorded_at  timestamptz not null,
        primary key (body_id, measure_id)
      );
      create index on supervision.right_suspensions (body_id, mailbox)`);
    await db.query(tenantTable('supervision', 'right_suspensions'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.right_suspensions`);
  }
}

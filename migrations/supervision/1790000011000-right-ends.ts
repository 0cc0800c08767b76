import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** From which day a person of the body may no longer supervise, known by where mail to them arrives. */
export class RightEnds1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.right_ends (
        body_id    uuid not null,
        person_id  uuid not null,
        mailbox    text not null check (mailbox = lower(btrim(mailbox))),
        ended_on   date not null,
        primary key (body_id, person_id)
      );
      create index on supervision.right_ends (body_id, mailbox)`);
    await db.query(tenantTable('supervision', 'right_ends'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.right_ends`);
  }
}

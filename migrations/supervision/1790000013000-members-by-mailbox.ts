import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Where mail to each person of the body arrives, so that a supervisor who is one is recognised by their address. */
export class MembersByMailbox1790000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.member_mailboxes (
        body_id    uuid not null,
        person_id  uuid not null,
        mailbox    text not null check (mailbox = lower(btrim(mailbox))),
        primary key (body_id, person_id)
      );
      create index on supervision.member_mailboxes (body_id, mailbox)`);
    await db.query(tenantTable('supervision', 'member_mailboxes'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.member_mailboxes`);
  }
}

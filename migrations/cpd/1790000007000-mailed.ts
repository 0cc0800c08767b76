import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The private addresses of coaches, and the mails that wait there to be made activities of. An address is only added to: the
 * latest of a coach stands. A mail goes with its files when it has become an activity, was put aside, or is old.
 */
export class Mailed1790000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cpd.mailboxes (
        id           uuid not null,
        body_id      uuid not null,
        person_id    uuid not null,
        -- None: the coach has closed it.
        key          text check (key ~ '^[a-z2-7]{16}$'),
        recorded_at  timestamptz not null,
        primary key (body_id, id),
        unique (body_id, key)
      );
      create index mailboxes_of_person on cpd.mailboxes (body_id, person_id, id desc);

      create table cpd.mailed (
        id             uuid not null,
        body_id        uuid not null,
        person_id      uuid not null,
        title          text not null check (length(title) <= 120),
        text           text not null check (length(text) <= 4000),
        sent_on        date not null,
        refused_files  int not null check (refused_files >= 0),
        received_on    date not null,
        recorded_at    timestamptz not null,
        primary key (body_id, id)
      );
      create index mailed_of_person on cpd.mailed (body_id, person_id, id);

      create table cpd.mailed_files (
        id          uuid not null,
        body_id     uuid not null,
        mailed_id   uuid not null,
        place       int not null,
        name        text not null check (btrim(name) <> '' and length(name) <= 120),
        media_type  text not null,
        bytes       int not null check (bytes between 1 and 10000000),
        sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        primary key (body_id, id),
        foreign key (body_id, mailed_id) references cpd.mailed (body_id, id) on delete cascade
      );
      create index mailed_files_of_mail on cpd.mailed_files (body_id, mailed_id);`);
    await db.query(tenantTable('cpd', 'mailboxes', { appendOnly: true }));
    for (const table of ['mailed', 'mailed_files']) await db.query(tenantTable('cpd', table));
    await db.query(`
      create policy time on cpd.mailed for select to cpd_relay using (true);
      grant select (body_id, id, received_on) on cpd.mailed to cpd_relay;`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['mailed_files', 'mailed', 'mailboxes']) await db.query(`drop table cpd.${table}`);
  }
}

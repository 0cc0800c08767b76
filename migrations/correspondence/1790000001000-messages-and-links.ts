import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What is to be said to whom, the one-time links that were sent, and the demo mailbox. A message keeps ids only; its words
 * are made when it is sent. The sender looks for due messages of every body, and sees no more of them than that.
 */
export class MessagesAndLinks1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['messages', 'links', 'demo_mails']) await db.query(tenantTable('correspondence', table));
    await db.query(`
      create policy sender on correspondence.messages to correspondence_relay using (true);
      grant select (id, body_id, sent_at, given_up_at, next_try_at, tries), update (next_try_at, tries, given_up_at) on correspondence.messages to correspondence_relay;`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['demo_mails', 'links', 'messages']) await db.query(`drop table correspondence.${table}`);
  }
}

const tables = `
  create table correspondence.messages (
    id uuid primary key, body_id uuid not null, kind text not null check (kind in ('sign-in-code', 'confirm-sessions', 'answer-agreement')),
    subject_id uuid not null, recipient_id uuid not null, created_at timestamptz not null, next_try_at timestamptz not null, tries int not null default 0,
    sent_at timestamptz, given_up_at timestamptz);
  create index on correspondence.messages (next_try_at) where sent_at is null and given_up_at is null;
  create index on correspondence.messages (body_id, created_at);
  create table correspondence.links (
    id uuid primary key, body_id uuid not null, token_hash text not null, purpose text not null check (purpose in ('confirm-sessions', 'answer-agreement')),
    subject_id uuid not null, recipient_id uuid not null, locale text not null check (locale in ('fr', 'en')), created_at timestamptz not null, expires_at timestamptz not null,
    unique (body_id, token_hash));
  create table correspondence.demo_mails (
    id uuid primary key, body_id uuid not null, sent_at timestamptz not null, to_address text not null, to_name text not null, locale text not null,
    subject text not null, text text not null);
  create index on correspondence.demo_mails (body_id, id);`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Reports that a supervisor writes for a coach's application: each text that was sent, who signed it, and what the coach
 * asked to change. What was sent and signed never changes: its hash is that of its text, and a signature holds on to it.
 */
export class Reports1790000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reports);
    await db.query(tenantTable('supervision', 'reports'));
    await db.query(`revoke delete on supervision.reports from supervision_app`);
    for (const table of [...KEPT].reverse()) await db.query(tenantTable('supervision', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...KEPT, 'reports']) await db.query(`drop table supervision.${table}`);
  }
}

/** What is only added to, the last made first. */
const KEPT = ['report_changes', 'report_signatures', 'report_versions'];

const reports = `
  create table supervision.reports (
    id              uuid primary key,
    body_id         uuid not null,
    agreement_id    uuid not null,
    supervisor_id   uuid not null,
    supervisee_id   uuid not null,
    level           text not null check (level ~ '^[a-z][a-z0-9-]{0,59}$'),
    asked_on        date not null,
    ended           text check (ended in ('declined', 'taken-back')),
    ended_on        date,
    decline_reason  text check (decline_reason in ('too-early', 'too-few-sessions', 'no-time', 'other')),
    handed_over_on  date,
    recorded_at     timestamptz(3) not null,
    unique (body_id, id),
    foreign key (body_id, agreement_id) references supervision.agreements (body_id, id),
    foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id),
    check ((ended is null) = (ended_on is null)),
    check ((ended is not distinct from 'declined') = (decline_reason is not null)),
    check (ended is null or handed_over_on is null)
  );
  create unique index one_open_report on supervision.reports (body_id, agreement_id, level)
    where ended is null and handed_over_on is null;
  create index on supervision.reports (body_id, supervisee_id);
  create index on supervision.reports (body_id, supervisor_id);
  create table supervision.report_versions (
    id           uuid primary key,
    body_id      uuid not null,
    report_id    uuid not null,
    number       int not null check (number > 0),
    text         text not null,
    sha256       text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    sent_on      date not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, report_id, number),
    unique (body_id, id, sha256),
    foreign key (body_id, report_id) references supervision.reports (body_id, id)
  );
  create table supervision.report_signatures (
    id           uuid primary key,
    body_id      uuid not null,
    version_id   uuid not null,
    sha256       text not null,
    side         text not null check (side in ('coach', 'supervisor')),
    name         text not null check (btrim(name) <> ''),
    method       text not null check (method in ('signed-in', 'link')),
    signed_on    date not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, version_id, side),
    foreign key (body_id, version_id, sha256) references supervision.report_versions (body_id, id, sha256),
    check (side = 'supervisor' or method = 'signed-in')
  );
  create table supervision.report_changes (
    id           uuid primary key,
    body_id      uuid not null,
    version_id   uuid not null,
    sha256       text not null,
    words        text not null check (char_length(words) between 1 and 1000),
    asked_on     date not null,
    recorded_at  timestamptz(3) not null,
    unique (body_id, version_id),
    foreign key (body_id, version_id, sha256) references supervision.report_versions (body_id, id, sha256)
  );`;

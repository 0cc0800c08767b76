import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What is published of the complaints of a year, as rows that nobody can change: what one registrar proposed, and what another
 * published of it. A correction is another edition.
 */
export class Reports1790000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.report_proposals (
        id           uuid primary key,
        body_id      uuid not null,
        year         int  not null check (year between 2000 and 9999),
        edition      int  not null check (edition > 0),
        correction   text check (correction in ('recorded-late', 'counted-twice', 'counted-wrongly', 'changed-by-judgment')),
        cells        jsonb not null,
        proposed_by  uuid not null,
        proposed_on  date not null,
        recorded_at  timestamptz not null,
        unique (body_id, id, year, edition, proposed_by),
        check ((edition = 1) = (correction is null))
      )`);
    await db.query(`create index on complaints.report_proposals (body_id, year)`);
    await db.query(`
      create table complaints.reports (
        id            uuid primary key,
        body_id       uuid not null,
        proposal_id   uuid not null,
        year          int  not null,
        edition       int  not null,
        correction    text,
        cells         jsonb not null,
        proposed_by   uuid not null,
        published_by  uuid not null,
        published_on  date not null,
        recorded_at   timestamptz not null,
        unique (body_id, year, edition),
        foreign key (body_id, proposal_id, year, edition, proposed_by)
          references complaints.report_proposals (body_id, id, year, edition, proposed_by),
        check (published_by <> proposed_by),
        check ((edition = 1) = (correction is null))
      )`);
    for (const table of ['report_proposals', 'reports'])
      await db.query(tenantTable('complaints', table, { appendOnly: true }));
  }

  /** What was published is not thrown away: it fails while there is a report. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from complaints.reports) then raise exception 'A published report is not thrown away.'; end if;
      end $$`);
    await db.query(`drop table complaints.reports`);
    await db.query(`drop table complaints.report_proposals`);
  }
}

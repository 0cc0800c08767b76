import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { CHECKS, MINIMUM } from './checks.sql.js';
import { HEARD, REMINDING, SEEN_BY_THE_JOB, WATCH_BEFORE } from './lane.sql.js';

const ADDED_TO = [
  'awards',
  'award_ends',
  'award_ends_taken_back',
  'deaths',
  'deaths_taken_back',
  'practice_countries',
  'cover_reminders',
  'cover_checks',
  'cover_check_answers',
  'cover_check_outcomes',
  'cover_minimums',
  'exchange_rates',
  'cover_findings',
];

/** The administrative lane of insurance. All of it is only added to, but for the day on which somebody is looked at next. */
export class AdministrativeLane1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [HEARD, REMINDING, WATCH_BEFORE, CHECKS, MINIMUM]) await db.query(statements);
    for (const table of ADDED_TO) await db.query(tenantTable('insurance', table, { appendOnly: true }));
    await db.query(tenantTable('insurance', 'cover_watches'));
    await db.query(SEEN_BY_THE_JOB);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on insurance.body_times from insurance_relay;
      drop policy time on insurance.body_times;
      drop table insurance.cover_watches`);
    for (const table of [...ADDED_TO].reverse()) await db.query(`drop table insurance.${table}`);
    await db.query(`alter table insurance.covers drop constraint covers_body_id_id_key`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { CHECKS, MINIMUM } from './checks.sql.js';
import { HEARD, REMINDING, SEEN_BY_THE_JOB, WATCH_BEFORE } from './lane.sql.js';
import { SUBCONTRACTORS } from './subcontractors.sql.js';

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
  'subcontractor_registers_told',
];

/** When somebody is looked at next, and what is a coach's own to change and to erase. */
const CHANGED = ['cover_watches', 'subcontractors'];

/** The administrative lane of insurance. */
export class AdministrativeLane1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [HEARD, REMINDING, WATCH_BEFORE, CHECKS, MINIMUM, SUBCONTRACTORS])
      await db.query(statements);
    for (const table of ADDED_TO) await db.query(tenantTable('insurance', table, { appendOnly: true }));
    for (const table of CHANGED) await db.query(tenantTable('insurance', table));
    await db.query(SEEN_BY_THE_JOB);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on insurance.body_times from insurance_relay;
      drop policy time on insurance.body_times;
      drop table insurance.cover_watches, insurance.subcontractors`);
    for (const table of [...ADDED_TO].reverse()) await db.query(`drop table insurance.${table}`);
    await db.query(`alter table insurance.covers drop constraint covers_body_id_id_key`);
  }
}

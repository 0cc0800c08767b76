import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { ASKED, REVIEWED, TIMES } from './review.sql.js';

const TABLES = [
  'audit_files',
  'audit_rounds',
  'audit_times_asked',
  'audit_times_decided',
  'audit_answers',
  'audit_answer_lines',
  'audit_auditors',
  'audit_words',
  'audit_closures',
  'audit_follow_ups',
  'audit_notices',
];

/** Audits of members who were drawn: answered, reviewed and closed. All of it is only added to. */
export class AuditReview1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [ASKED, REVIEWED, TIMES]) await db.query(statements);
    for (const table of TABLES) await db.query(tenantTable('cpd', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on cpd.body_times from cpd_relay;
      drop policy time on cpd.body_times`);
    for (const table of [...TABLES].reverse()) await db.query(`drop table cpd.${table}`);
    await db.query(`alter table cpd.audit_draws drop column answer_days`);
  }
}

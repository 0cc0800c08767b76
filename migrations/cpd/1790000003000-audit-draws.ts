import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { DRAWS, HEARD, STEPS } from './audit.sql.js';

const TABLES = [
  'awards',
  'award_ends',
  'award_ends_taken_back',
  'deaths',
  'deaths_taken_back',
  'audit_draws',
  'audit_roster',
  'audit_shares',
  'audit_shares_shown',
  'audit_results',
  'audit_drawn',
  'audit_abandonments',
];

/** Draws of the members whose activities are audited, and, of the other contexts, who is accredited. All of it is only added to. */
export class AuditDraws1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [HEARD, DRAWS, STEPS]) await db.query(statements);
    for (const table of TABLES) await db.query(tenantTable('cpd', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await db.query(`drop table cpd.${table}`);
  }
}

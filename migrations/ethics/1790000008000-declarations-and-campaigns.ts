import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { CAMPAIGNS, HEARD, SETTINGS_AND_REPORTS, SIGNATURES, SIGNATURES_BEFORE, VERSIONS } from './declarations.sql.js';

const APPEND_ONLY = [
  'deaths',
  'deaths_taken_back',
  'awards',
  'award_ends',
  'award_ends_taken_back',
  'declaration_versions',
  'signatures_taken_back',
  'settings',
  'outside_decisions',
  'outside_decisions_taken_back',
  'campaigns',
  'campaign_members',
  'campaign_closures',
  'campaign_reminders',
];

/**
 * What members sign besides the code, on paper as well, and what they report; the campaigns that ask them to; and, of the
 * other contexts, who is a member, who holds an accreditation and who has died. Nothing of it changes once it is kept.
 */
export class DeclarationsAndCampaigns1790000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [HEARD, VERSIONS, SIGNATURES, SETTINGS_AND_REPORTS, CAMPAIGNS]) await db.query(statements);
    await db.query(tenantTable('ethics', 'people'));
    for (const table of APPEND_ONLY) await db.query(tenantTable('ethics', table, { appendOnly: true }));
    await db.query(`
      create policy time on ethics.body_times for select to ethics_relay using (true);
      grant select on ethics.body_times to ethics_relay;
      create policy time on ethics.campaigns for select to ethics_relay using (true);
      grant select (id, body_id, deadline_on) on ethics.campaigns to ethics_relay`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke select on ethics.body_times from ethics_relay;
      drop policy time on ethics.body_times`);
    const after = [...APPEND_ONLY].reverse().filter((table) => table !== 'declaration_versions');
    for (const table of after) await db.query(`drop table ethics.${table}`);
    await db.query(SIGNATURES_BEFORE);
    await db.query(`drop table ethics.declaration_versions, ethics.people`);
  }
}

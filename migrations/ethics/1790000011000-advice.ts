import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { ENQUIRIES, SETTINGS, SETTINGS_BEFORE, TALLY } from './advice.sql.js';

const TABLES = ['advice_enquiries', 'advice_keys', 'advice_words', 'advice_declarations', 'advice_tally'];

/** The advice desk: enquiries that nobody but the asker and one adviser reads, and their number by chapter and quarter. */
export class Advice1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statements of [ENQUIRIES, TALLY, SETTINGS]) await db.query(statements);
    for (const table of TABLES) await db.query(tenantTable('ethics', table));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await db.query(`drop table ethics.${table}`);
    await db.query(SETTINGS_BEFORE);
  }
}

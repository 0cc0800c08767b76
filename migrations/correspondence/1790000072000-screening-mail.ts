import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteKinds } from './rewritten-kinds.js';

/** After which kind, and with it, the new one stands in the list as the database writes it. */
const BEFORE = `'case-letter'::text`;
const WITH = `'case-letter'::text, 'screening-due'::text`;

/**
 * Those who keep a case are reminded that its risk is to be looked at. The list of kinds is read from the database, so that
 * migrations which add to it may run in any order.
 */
export class ScreeningMail1790000072000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return rewriteKinds(db, BEFORE, WITH);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'screening-due'`);
    await rewriteKinds(db, WITH, BEFORE);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteKinds } from './rewritten-kinds.js';

/** After which kind, and with it, the new one stands in the list as the database writes it. */
const BEFORE = `'screening-due'::text`;
const WITH = `'screening-due'::text, 'custody-due'::text`;

/**
 * Those who guard a kept name are reminded of a request that waits. The list of kinds is read from the database, so that
 * migrations which add to it may run in any order.
 */
export class CustodyMail1790000073500 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return rewriteKinds(db, BEFORE, WITH);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from correspondence.messages where kind = 'custody-due'`);
    await rewriteKinds(db, WITH, BEFORE);
  }
}

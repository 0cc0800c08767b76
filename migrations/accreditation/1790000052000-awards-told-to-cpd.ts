import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const TYPES = ['awarded', 'withdrawn', 'given-up', 'giving-up-taken-back'].map((name) => `accreditation.${name}`);

/** Cpd draws accredited members to be audited: it is told of the awards, and of their ends, from before it did. */
export class AwardsToldToCpd1790000052000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await tellAgain(db, { teller: 'accreditation', type, listener: 'cpd' });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await untell(db, { teller: 'accreditation', type, listener: 'cpd' });
  }
}

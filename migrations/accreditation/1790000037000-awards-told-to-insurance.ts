import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const TYPES = ['awarded', 'withdrawn', 'given-up', 'giving-up-taken-back'].map((name) => `accreditation.${name}`);

/** Insurance reminds nobody whose accreditation ended by an act: it is told of the awards, and of their ends, from before it did. */
export class AwardsToldToInsurance1790000037000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await tellAgain(db, { teller: 'accreditation', type, listener: 'insurance' });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await untell(db, { teller: 'accreditation', type, listener: 'insurance' });
  }
}

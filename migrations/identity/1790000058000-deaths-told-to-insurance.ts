import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const TYPES = ['identity.death-recorded', 'identity.death-taken-back'];

/** Insurance writes to nobody who has died: it is told of those who died before it did. */
export class DeathsToldToInsurance1790000058000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await tellAgain(db, { teller: 'identity', type, listener: 'insurance' });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await untell(db, { teller: 'identity', type, listener: 'insurance' });
  }
}

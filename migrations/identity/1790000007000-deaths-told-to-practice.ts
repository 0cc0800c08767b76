import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const BEFORE = ['identity.death-recorded', 'identity.death-taken-back'].map((type) => ({
  teller: 'identity',
  type,
  listener: 'practice',
}));

/** A continuity plan can be released upon a death: practice is told of those that were recorded before it listened. */
export class DeathsToldToPractice1790000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const told of BEFORE) await tellAgain(db, told);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const told of BEFORE) await untell(db, told);
  }
}

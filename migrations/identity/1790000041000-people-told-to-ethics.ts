import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const TYPES = ['identity.person-joined', 'identity.death-recorded', 'identity.death-taken-back'];

/** Ethics asks members to sign: it is told of those who joined, and of those who died, before it did. */
export class PeopleToldToEthics1790000041000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await tellAgain(db, { teller: 'identity', type, listener: 'ethics' });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const type of TYPES) await untell(db, { teller: 'identity', type, listener: 'ethics' });
  }
}

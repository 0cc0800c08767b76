import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const BEFORE = { teller: 'ethics', type: 'ethics.charter-published', listener: 'practice' };

/** Practice keeps which versions of their charter a coach has: it is told of those that were published before it did. */
export class ChartersToldToPractice1790000007000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return tellAgain(db, BEFORE);
  }

  down(db: QueryRunner): Promise<void> {
    return untell(db, BEFORE);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const BEFORE = { teller: 'identity', type: 'identity.person-joined', listener: 'practice' };

/** Practice gives a vault to everybody who joins: it is told of those who joined before it did. */
export class JoinedToldToPractice1790000006000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return tellAgain(db, BEFORE);
  }

  down(db: QueryRunner): Promise<void> {
    return untell(db, BEFORE);
  }
}

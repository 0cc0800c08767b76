import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const BEFORE = { teller: 'supervision', type: 'supervision.supervisor-recognised', listener: 'complaints' };

/** No supervisor has a part in a case of whom they supervise: complaints is told of those who were recognised before it heard. */
export class SupervisorsToldToComplaints1790000024000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return tellAgain(db, BEFORE);
  }

  down(db: QueryRunner): Promise<void> {
    return untell(db, BEFORE);
  }
}

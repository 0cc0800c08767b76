import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tellAgain, untell } from '../told-before.js';

const BEFORE = ['declared', 'ended', 'corrected'].map((said) => ({
  teller: 'identity',
  type: `identity.relation-${said}`,
  listener: 'complaints',
}));

/** Nobody with a conflict has a part in a case: complaints is told of the relations that were said before it heard of them. */
export class RelationsToldToComplaints1790000059000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const fact of BEFORE) await tellAgain(db, fact);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const fact of BEFORE) await untell(db, fact);
  }
}

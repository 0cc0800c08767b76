import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A supervisor is known by their address alone: which person of the body they are was never said of anybody. */
export class SupervisorsByAddress1790000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table supervision.supervisors drop column person_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table supervision.supervisors add column person_id uuid`);
  }
}

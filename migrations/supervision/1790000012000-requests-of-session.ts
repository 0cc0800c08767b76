import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last request of each session on a page is found by the session, whatever a body has asked before. */
export class RequestsOfSession1790000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index request_sessions_of_session on supervision.request_sessions (body_id, session_id, id desc)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index supervision.request_sessions_of_session`);
  }
}

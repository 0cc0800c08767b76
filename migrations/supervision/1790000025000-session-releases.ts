import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** That a coach agrees to their supervisor going back on an answer. Kept for good, beside the answer and what became of it. */
export class SessionReleases1790000025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.session_releases (
        id           uuid primary key,
        body_id      uuid not null,
        session_id   uuid not null,
        released_on  date not null,
        recorded_at  timestamptz not null,
        foreign key (body_id, session_id) references supervision.sessions (body_id, id)
      );
      create index on supervision.session_releases (body_id, session_id, id desc)`);
    await db.query(tenantTable('supervision', 'session_releases', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.session_releases`);
  }
}

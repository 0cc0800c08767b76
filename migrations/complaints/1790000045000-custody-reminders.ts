import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/** That whoever guards a kept name was reminded of a request: once for each who guards it meanwhile. */
export class CustodyReminders1790000045000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.custody_reminders (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        request_id   uuid not null,
        person_id    uuid not null,
        reminded_on  date not null,
        unique (body_id, request_id, person_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id),
        foreign key (body_id, request_id) references complaints.identity_requests (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'custody_reminders', { appendOnly: true }));
    // The planner keeps no sample of who guards a name: a sample outlives the row that it was drawn from.
    await db.query(`alter table complaints.custody_reminders alter column person_id set statistics 0`);
    await eraseWithACase(db, 'custody_reminders');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'custody_reminders');
    await db.query(`drop table complaints.custody_reminders`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/** That those who keep a case were reminded of a look at its risk: once for each day on which one was due. */
export class ScreeningReminders1790000031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.screening_reminders (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        clock        text not null check (clock in ('K3', 'K3a', 'K3r')),
        due_on       date not null,
        reminded_on  date not null check (due_on <= reminded_on),
        unique (body_id, case_id, clock, due_on),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'screening_reminders', { appendOnly: true }));
    await eraseWithACase(db, 'screening_reminders');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'screening_reminders');
    await db.query(`drop table complaints.screening_reminders`);
  }
}

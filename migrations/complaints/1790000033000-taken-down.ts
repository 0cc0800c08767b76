import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/** That a complaint was taken down by somebody of the staff: how it came, when it was read back, and by what its complainant is reached. */
export class TakenDown1790000033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.taken_down (
        id            uuid primary key,
        body_id       uuid not null,
        case_id       uuid not null,
        taken_by      uuid not null,
        came_by       text not null check (came_by in ('paper', 'phone', 'in-person')),
        read_back_on  date check (read_back_on <= taken_on),
        reached_by    text not null check (reached_by in ('mail', 'post', 'phone', 'none')),
        taken_on      date not null,
        recorded_at   timestamptz not null,
        unique (body_id, case_id),
        check ((read_back_on is null) = (came_by = 'paper')),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'taken_down', { appendOnly: true }));
    await eraseWithACase(db, 'taken_down');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'taken_down');
    await db.query(`drop table complaints.taken_down`);
  }
}

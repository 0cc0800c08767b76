import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/**
 * That a complaint was taken down by somebody of the staff: how it came, when it was read back, and by what its complainant is
 * reached. And that a letter to them was posted, handed over or read out.
 */
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
    await db.query(sendings);
    await db.query(tenantTable('complaints', 'letter_sendings', { appendOnly: true }));
    await eraseWithACase(db, 'letter_sendings', 'taken_down');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'letter_sendings', 'taken_down');
    await db.query(`drop table complaints.letter_sendings, complaints.taken_down`);
  }
}

const sendings = `
  create table complaints.letter_sendings (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    letter_id    uuid not null,
    sent_by      text not null check (sent_by in ('registered-post', 'handed-over', 'told-by-phone')),
    sent_on      date not null,
    slip_number  text check (slip_number ~ '^[0-9A-Z]{8,20}$'),
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    unique (body_id, letter_id),
    check ((slip_number is not null) = (sent_by = 'registered-post')),
    foreign key (body_id, case_id) references complaints.cases (body_id, id)
  )`;

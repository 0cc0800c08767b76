import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

const TABLES = ['meter_turns', 'meter_looks'];

/**
 * That a condition was found to stand otherwise than before, by codes and days: one a day for each condition, so that nobody is
 * written to twice of it; and the last day on which the meters of a case were looked at.
 */
export class MeterTurns1790000038000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.meter_turns (
        id         uuid primary key,
        body_id    uuid not null,
        case_id    uuid not null,
        condition  text not null,
        state      text not null check (state in ('kept', 'at-risk', 'missed')),
        turned_on  date not null,
        unique (body_id, case_id, condition, turned_on),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      );
      create table complaints.meter_looks (
        id         uuid primary key,
        body_id    uuid not null,
        case_id    uuid not null,
        looked_on  date not null,
        unique (body_id, case_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    await db.query(tenantTable('complaints', 'meter_turns', { appendOnly: true }));
    await db.query(tenantTable('complaints', 'meter_looks'));
    await eraseWithACase(db, ...TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, ...TABLES);
    for (const table of TABLES) await db.query(`drop table complaints.${table}`);
  }
}

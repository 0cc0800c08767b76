import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';
import { eraseNoLonger, eraseWithACase } from './erased-with-a-case.js';

/**
 * That a complainant is a member, as what the installation's secret makes of their id: no copy of the database says who. And who
 * has no part in a case for having kept another, of which nothing is said.
 */
export class GuardedComplainants1790000042000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.complainant_members (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        member       bytea not null check (octet_length(member) = 32),
        recorded_at  timestamptz not null,
        unique (body_id, case_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      );
      create index on complaints.complainant_members (body_id, member);
      create table complaints.kept_apart (
        id           uuid primary key,
        body_id      uuid not null,
        case_id      uuid not null,
        person_id    uuid not null,
        since        date not null,
        recorded_at  timestamptz not null,
        unique (body_id, case_id, person_id),
        foreign key (body_id, case_id) references complaints.cases (body_id, id)
      )`);
    for (const table of ['complainant_members', 'kept_apart']) await db.query(tenantTable('complaints', table));
    await eraseWithACase(db, 'complainant_members', 'kept_apart');
  }

  async down(db: QueryRunner): Promise<void> {
    await eraseNoLonger(db, 'complainant_members', 'kept_apart');
    await db.query(`drop table complaints.kept_apart; drop table complaints.complainant_members`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Which version of the procedure a body adopted, and from which day its new cases are received under it. Each adoption is
 * a row that never changes, and a case names the one that it keeps; none where its body had adopted nothing.
 */
export class AdoptedProcedure1790000016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints.adopted_procedure (
        id           uuid primary key,
        body_id      uuid not null,
        version      text not null check (version in ('1', '2')),
        holds_from   date not null,
        terms        jsonb,
        adopted_by   uuid not null,
        adopted_on   date not null,
        recorded_at  timestamptz not null,
        unique (body_id, id),
        check (version = '2' or terms is null),
        check (holds_from > adopted_on)
      )`);
    await db.query(tenantTable('complaints', 'adopted_procedure', { appendOnly: true }));
    await db.query(`create index on complaints.adopted_procedure (body_id, recorded_at)`);
    await db.query(`
      alter table complaints.cases
        add column adopted_procedure_id uuid,
        add foreign key (body_id, adopted_procedure_id) references complaints.adopted_procedure (body_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table complaints.cases drop column adopted_procedure_id`);
    await db.query(`drop table complaints.adopted_procedure`);
  }
}

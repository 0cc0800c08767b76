import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const RELATIONS = `array['employer','line-manager','business-partner','family','client','trainer','assessor','reciprocal-supervisor']`;

/** Who supervises, at which address, and under which agreement. */
export class Agreements1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table supervision.supervisors (
        id           uuid primary key,
        body_id      uuid not null,
        name         text not null check (btrim(name) <> ''),
        email        text not null check (position('@' in email) > 1),
        locale       text not null check (locale in ('fr', 'en')),
        person_id    uuid,
        proposed_by  uuid not null,
        proposed_on  date not null,
        vetted_on    date,
        vetted_by    uuid,
        disowned_on  date,
        unique (body_id, id),
        check ((vetted_on is null) = (vetted_by is null))
      )`);
    await db.query(
      `create unique index supervisors_one_per_address on supervision.supervisors (body_id, lower(email))`,
    );
    await db.query(tenantTable('supervision', 'supervisors'));

    await db.query(`
      create table supervision.agreements (
        id                    uuid primary key,
        body_id               uuid not null,
        supervisor_id         uuid not null,
        supervisee_id         uuid not null,
        supervisee_name       text not null check (btrim(supervisee_name) <> ''),
        status                text not null check (status in ('proposed', 'accepted', 'declined')),
        starts_on             date not null,
        proposed_on           date not null,
        answered_on           date,
        disowned_on           date,
        supervisee_relations  text[] not null check (supervisee_relations <@ ${RELATIONS}),
        supervisor_relations  text[] check (supervisor_relations <@ ${RELATIONS}),
        version               int not null,
        unique (body_id, id),
        foreign key (body_id, supervisor_id) references supervision.supervisors (body_id, id),
        check ((status = 'proposed') = (answered_on is null)),
        check (status <> 'accepted' or supervisor_relations is not null)
      )`);
    await db.query(`
      create unique index agreements_one_open_per_pair on supervision.agreements (body_id, supervisor_id, supervisee_id)
      where status in ('proposed', 'accepted')`);
    await db.query(`create index agreements_of_supervisee on supervision.agreements (body_id, supervisee_id)`);
    await db.query(tenantTable('supervision', 'agreements'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table supervision.agreements`);
    await db.query(`drop table supervision.supervisors`);
  }
}

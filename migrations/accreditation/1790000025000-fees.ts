import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What was asked for an application when it was sent, and whether a registrar waived it. Neither ever changes: a waiver is
 * taken back by a row of its own. Applications that were sent before have no fee.
 */
export class Fees1790000025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['application_fees', 'application_fee_waivers'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['application_fee_waivers', 'application_fees'])
      await db.query(`drop table accreditation.${table}`);
  }
}

const tables = `
  create table accreditation.application_fees (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    purpose         text not null check (purpose in ('application', 'lateness')),
    amount          int not null check (amount between 0 and 100000000),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    recorded_at     timestamptz(3) not null,
    unique (body_id, application_id, purpose),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create table accreditation.application_fee_waivers (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    ground          text not null check (ground in ('hardship', 'error-of-body', 'volunteer', 'other')),
    takes_back_id   uuid,
    recorded_by     uuid not null,
    recorded_at     timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, takes_back_id),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    foreign key (body_id, takes_back_id) references accreditation.application_fee_waivers (body_id, id)
  );
  create index on accreditation.application_fee_waivers (body_id, application_id);`;

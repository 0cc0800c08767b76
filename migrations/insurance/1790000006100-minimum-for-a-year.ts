import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What a body asks for, beside one claim, for the claims of a year: more where the costs of a defence are taken from the limit
 * and what was found of it with each verification. What was set and found before asked for nothing of a year.
 */
export class MinimumForAYear1790000006100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table insurance.cover_minimums
        add column per_year int check (per_year >= per_claim and per_year <= 2000000000),
        add column per_year_within int check (per_year_within > per_year and per_year_within <= 2000000000),
        add constraint cover_minimums_year check (per_year is null or per_claim is not null),
        add constraint cover_minimums_within check (per_year_within is null or per_year is not null);
      create table insurance.cover_year_findings (
        cover_id     uuid not null,
        revision     int not null check (revision > 0),
        body_id      uuid not null,
        kind         text not null check (kind in ('meets', 'below', 'no-amount', 'no-rate')),
        asked        int not null check (asked > 0),
        is_within    boolean not null,
        minimum_id   uuid not null,
        rate_id      uuid,
        worth        bigint check (worth >= 0),
        recorded_at  timestamptz(3) not null,
        primary key (cover_id, revision),
        foreign key (body_id, cover_id) references insurance.covers (body_id, id),
        foreign key (body_id, minimum_id) references insurance.cover_minimums (body_id, id),
        foreign key (body_id, rate_id) references insurance.exchange_rates (body_id, id),
        check ((worth is null) = (kind in ('no-amount', 'no-rate'))),
        check (rate_id is null or worth is not null)
      );
      create index on insurance.cover_year_findings (body_id, cover_id)`);
    await db.query(tenantTable('insurance', 'cover_year_findings', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table insurance.cover_year_findings;
      alter table insurance.cover_minimums drop column per_year_within, drop column per_year`);
  }
}

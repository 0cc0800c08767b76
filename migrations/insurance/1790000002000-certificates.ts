import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an attestation says beside who insures whom, when and where: nothing is known of it in covers declared before, which
 * stay policies. How the name insured was linked to the coach is known of what was verified since. Names are kept here alone.
 */
export class Certificates1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table insurance.covers
        add kind               text not null default 'policy' check (kind in ('policy', 'employer-letter')),
        add insured_name       text check (btrim(insured_name) <> '' and length(insured_name) <= 120),
        add broker             text check (btrim(broker) <> '' and length(broker) <= 120),
        add territory          text check (btrim(territory) <> '' and length(territory) <= 200),
        add trigger            text check (trigger in ('harmful-act', 'claim')),
        add retroactive_on     date check (retroactive_on <= starts_on),
        add subsequent_months  int check (subsequent_months between 1 and 360),
        add limit_per_claim    int check (limit_per_claim between 1 and 2000000000),
        add limit_aggregate    int check (limit_aggregate between 1 and 2000000000),
        add currency           text check (currency ~ '^[A-Z]{3}$'),
        add defence_costs      text check (defence_costs in ('within', 'outside')),
        add name_link          text check (name_link in ('same-name', 'trade-name', 'company', 'employer')),
        add link_seen_on       date,
        add check (kind = 'policy' or insured_name is not null),
        add check (trigger is not distinct from 'claim' or (retroactive_on is null and subsequent_months is null)),
        add check (limit_aggregate >= limit_per_claim),
        add check ((currency is null) = (limit_per_claim is null and limit_aggregate is null)),
        add check (name_link is null or status = 'verified'),
        add check (name_link is null or (name_link = 'employer') = (kind = 'employer-letter')),
        add check ((link_seen_on is not null) = (name_link is not null and name_link in ('trade-name', 'company')))`);
    await db.query(`alter table insurance.covers alter kind drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    const added = [
      ...['kind', 'insured_name', 'broker', 'territory', 'trigger', 'retroactive_on', 'subsequent_months'],
      ...['limit_per_claim', 'limit_aggregate', 'currency', 'defence_costs', 'name_link', 'link_seen_on'],
    ];
    await db.query(`alter table insurance.covers ${added.map((name) => `drop ${name}`).join(', ')}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const ACTIVITIES = `array['coaching', 'team-coaching', 'supervision', 'mentoring', 'training']`;
const REASONS = `'no-attestation', 'other-person', 'other-days', 'other-policy', 'activity-not-covered', 'country-not-covered'`;

/**
 * Professional indemnity cover as coaches declare it, and what the body made of it. The insurer and the policy are kept
 * here alone; what they were before a correction is not kept, and what was covered when is in the facts.
 */
export class Covers1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table insurance.covers (
        id                uuid primary key,
        body_id           uuid not null,
        person_id         uuid not null,
        insurer           text not null check (btrim(insurer) <> '' and length(insurer) <= 120),
        policy_reference  text not null check (btrim(policy_reference) <> '' and length(policy_reference) <= 60),
        starts_on         date not null,
        ends_on           date not null check (ends_on >= starts_on),
        countries         text[] not null check (cardinality(countries) > 0),
        activities        text[] not null check (cardinality(activities) > 0 and activities <@ ${ACTIVITIES}),
        status            text not null check (status in ('declared', 'verified', 'refused', 'withdrawn')),
        declared_on       date not null,
        decided_on        date,
        decided_by        uuid,
        seen_on           date,
        refusal_reason    text check (refusal_reason in (${REASONS})),
        version           int not null check (version > 0),
        check ((decided_on is null) = (decided_by is null)),
        check ((decided_on is null) = (status in ('declared', 'withdrawn'))),
        check ((seen_on is null) = (status <> 'verified')),
        check ((refusal_reason is null) = (status <> 'refused'))
      )`);
    await db.query(`create index covers_of_person on insurance.covers (body_id, person_id, ends_on desc, id desc)`);
    await db.query(`
      create index covers_to_verify on insurance.covers (body_id, declared_on, id) where status = 'declared'`);
    await db.query(tenantTable('insurance', 'covers'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table insurance.covers`);
  }
}

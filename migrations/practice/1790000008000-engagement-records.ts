import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The record of an engagement, for its coach alone: what was agreed with whom, dated marks, how it ended, and which signals
 * were set aside. Each row supersedes the one before and none is changed; there is no column for anything told in words.
 */
export class EngagementRecords1790000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice.engagements drop constraint engagements_kind_check,
        add constraint engagements_kind_check
          check (kind in ('individual', 'team', 'mentoring', 'training', 'supervision-given'))`);
    await db.query(`
      create table practice.engagement_terms (
        id                uuid primary key,
        body_id           uuid not null,
        person_id         uuid not null,
        engagement_id     uuid not null,
        sponsor           text check (btrim(sponsor) <> '' and length(sponsor) <= 40),
        prescriber        text check (btrim(prescriber) <> '' and length(prescriber) <= 40),
        country           text check (country ~ '^[A-Z]{2}$'),
        agreed_minutes    int check (agreed_minutes > 0),
        agreed_until      date,
        sponsor_receives  text
          check (sponsor_receives in ('nothing', 'attendance', 'themes-agreed-by-three', 'report-agreed-by-three')),
        recorded_at       timestamptz not null,
        check ((sponsor is null) = (sponsor_receives is null)),
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id)
      )`);
    await db.query(`create index terms_of_engagement on practice.engagement_terms (body_id, engagement_id, id)`);
    await db.query(tenantTable('practice', 'engagement_terms', { appendOnly: true }));

    await db.query(`
      create table practice.engagement_ends (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        ended_on       date,
        ended_by       text check (ended_by in ('coach', 'client', 'sponsor', 'agreement')),
        referred       boolean,
        recorded_at    timestamptz not null,
        check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (referred is null)),
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id)
      )`);
    await db.query(`create index ends_of_engagement on practice.engagement_ends (body_id, engagement_id, id)`);
    await db.query(tenantTable('practice', 'engagement_ends', { appendOnly: true }));

    await db.query(`
      create table practice.engagement_marks (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        item           text not null check (item in (
          'code-given', 'methods', 'fees', 'place', 'length', 'cancellation', 'client-may-end', 'confidentiality',
          'limit-unlawful', 'limit-danger', 'limit-legal-duty', 'files-explained', 'supervision-explained',
          'complaint-route', 'charter', 'aims-by-three', 'sponsor-receives', 'code-given-to-sponsor', 'interests-of-both',
          'programme', 'validation', 'interim-review', 'amendment', 'subcontracting-told', 'hazard-told', 'rights-told',
          'incident', 'remedy', 'files-kept-until', 'files-destroyed', 'consent-supervision', 'consent-reference',
          'consent-testimonial', 'consent-research', 'consent-competitor')),
        answer         text check (answer in ('given', 'refused', 'withdrawn')),
        on_day         date,
        replaces_id    uuid,
        recorded_at    timestamptz not null,
        unique (body_id, engagement_id, item, id),
        unique (body_id, replaces_id),
        check (on_day is not null or (replaces_id is not null and answer is null)),
        check (on_day is null or (answer is not null) = (item like 'consent-%')),
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id),
        foreign key (body_id, engagement_id, item, replaces_id)
          references practice.engagement_marks (body_id, engagement_id, item, id)
      )`);
    await db.query(`create index marks_of_person on practice.engagement_marks (body_id, person_id)`);
    await db.query(tenantTable('practice', 'engagement_marks', { appendOnly: true }));

    await db.query(`
      create table practice.signals_set_aside (
        id             uuid primary key,
        body_id        uuid not null,
        person_id      uuid not null,
        engagement_id  uuid not null,
        signal         text not null check (signal in (
          'beyond-agreed-length', 'contract-incomplete', 'supervision-consent-missing', 'supervision-consent-withdrawn',
          'interim-review-due', 'sponsor-of-several', 'retention-passed')),
        until          date not null,
        recorded_at    timestamptz not null,
        foreign key (body_id, person_id, engagement_id) references practice.engagements (body_id, person_id, id)
      )`);
    await db.query(`create index set_aside_by_person on practice.signals_set_aside (body_id, person_id, until)`);
    await db.query(tenantTable('practice', 'signals_set_aside', { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table practice.signals_set_aside`);
    await db.query(`drop table practice.engagement_marks`);
    await db.query(`drop table practice.engagement_ends`);
    await db.query(`drop table practice.engagement_terms`);
    await db.query(`
      alter table practice.engagements drop constraint engagements_kind_check,
        add constraint engagements_kind_check check (kind in ('individual', 'team'))`);
  }
}

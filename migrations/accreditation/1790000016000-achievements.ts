import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover', 'accreditation.relief'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover', 'leave', 'waiver', 'extension'`;

/**
 * What members bring along: awards of other bodies, hours from before the platform, qualifications, training and
 * experience. One row says where each stands; what was said and found is kept revision by revision, and never changed.
 * They join the ledger. On the way down nothing is thrown away from it: it fails while one of them is there.
 */
export class Achievements1790000016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(achievements);
    await db.query(tenantTable('accreditation', 'achievements'));
    await db.query(tenantTable('accreditation', 'achievement_revisions', { appendOnly: true }));
    await allow(
      db,
      `${SOURCES}, 'accreditation.achievement'`,
      `${KINDS}, 'external-award', 'qualification', 'training', 'experience'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await allow(db, SOURCES, KINDS);
    for (const table of ['achievement_revisions', 'achievements']) await db.query(`drop table accreditation.${table}`);
  }
}

const achievements = `
  create table accreditation.achievements (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('external-award', 'opening-balance', 'qualification', 'training', 'experience')),
    status       text not null check (status in ('declared', 'verified', 'not-accepted', 'withdrawn')),
    revision     int not null check (revision > 0),
    declared_on  date not null,
    unique (body_id, id, person_id, kind)
  );
  create index on accreditation.achievements (body_id, person_id);
  create index achievements_to_check on accreditation.achievements (body_id, declared_on, id) where status = 'declared';
  create table accreditation.achievement_revisions (
    id              uuid primary key,
    body_id         uuid not null,
    achievement_id  uuid not null,
    person_id       uuid not null,
    kind            text not null,
    revision        int not null check (revision > 0),
    status          text not null check (status in ('declared', 'verified', 'not-accepted', 'withdrawn')),
    issuer          text,
    issuer_name     text,
    designation     text,
    reference       text,
    title           text,
    provider        text,
    activity        text check (activity in ('practice', 'supervision')),
    form            text,
    percent         int check (percent between 1 and 100),
    from_on         date not null,
    until_on        date check (until_on >= from_on),
    minutes         int not null check (minutes >= 0),
    reason          text check (reason in ('nothing-shown', 'not-found', 'other-person', 'says-otherwise', 'not-provided-for', 'counted-twice')),
    seen_how        text check (seen_how in ('public-register', 'document', 'issuer', 'log', 'reference')),
    seen_on         date,
    kept_on         date not null,
    kept_by         uuid not null,
    unique (body_id, achievement_id, revision),
    foreign key (body_id, achievement_id, person_id, kind)
      references accreditation.achievements (body_id, id, person_id, kind),
    check ((kind = 'opening-balance') = (activity is not null)),
    check ((kind = 'experience') = (percent is not null)),
    check ((kind = 'external-award') = (designation is not null)),
    check (kind <> 'external-award' or (issuer is null) <> (issuer_name is null)),
    check ((status = 'verified') = (seen_how is not null and seen_on is not null)),
    check ((status = 'not-accepted') = (reason is not null)),
    check (status not in ('verified', 'not-accepted') or kept_by <> person_id)
  );`;

function allow(db: QueryRunner, sources: string, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_source_check,
      drop constraint evidence_kind_check,
      add constraint evidence_source_check check (source in (${sources})),
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

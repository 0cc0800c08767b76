import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const SOURCES = `'practice.entry', 'supervision.session', 'ethics.signature', 'cpd.activity', 'practice.feedback', 'insurance.cover'`;
const KINDS = `'practice', 'supervision', 'code-signature', 'cpd', 'feedback', 'insurance-cover'`;

/**
 * How an accreditation is kept: leave, waivers and extensions, which join the ledger once granted; renewals, each a new
 * term of one award; whose decision is due on which day; and what members were reminded of.
 *
 * A term keeps the reference of the term before it, and its person: the foreign key over all three sees to it. On the way
 * down nothing is thrown away: it fails while there is a renewed term or relief in the ledger.
 */
export class Upkeep1790000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reliefs);
    await db.query(terms);
    await db.query(due);
    for (const table of ['reliefs', 'due']) await db.query(tenantTable('accreditation', table));
    for (const table of ['relief_grants', 'relief_grant_rows', 'reminders'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
    await db.query(dueSeenByTheJob);
    await allow(db, `${SOURCES}, 'accreditation.relief'`, `${KINDS}, 'leave', 'waiver', 'extension'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await allow(db, SOURCES, KINDS);
    for (const table of ['reminders', 'due', 'relief_grant_rows', 'reliefs', 'relief_grants'])
      await db.query(`drop table accreditation.${table}`);
    await db.query(withoutTerms);
  }
}

const reliefs = `
  create table accreditation.relief_grants (
    id          uuid primary key,
    body_id     uuid not null,
    kind        text not null check (kind in ('leave', 'waiver', 'extension')),
    ground      text not null check (ground in ('parental', 'sickness', 'caring', 'sabbatical', 'other')),
    from_on     date not null,
    until_on    date not null check (until_on >= from_on),
    granted_by  uuid not null,
    granted_on  date not null,
    unique (body_id, id)
  );
  create table accreditation.reliefs (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('leave', 'waiver', 'extension')),
    ground       text not null check (ground in ('parental', 'sickness', 'caring', 'sabbatical', 'other')),
    from_on      date not null,
    until_on     date not null check (until_on >= from_on),
    ended_on     date check (ended_on >= from_on and ended_on <= until_on),
    status       text not null check (status in ('asked', 'granted', 'refused', 'withdrawn')),
    asked_on     date not null,
    asked_by     uuid not null,
    answered_on  date,
    answered_by  uuid check (answered_by <> person_id),
    refusal      text check (refusal in ('not-provided-for', 'too-late', 'days-do-not-fit', 'other')),
    grant_id     uuid,
    revision     int not null check (revision >= 0),
    unique (body_id, id),
    foreign key (body_id, grant_id) references accreditation.relief_grants (body_id, id),
    check ((answered_on is null) = (answered_by is null)),
    check (status <> 'asked' or answered_on is null),
    check (status not in ('granted', 'refused') or answered_on is not null),
    check ((status = 'refused') = (refusal is not null))
  );
  create index on accreditation.reliefs (body_id, person_id);
  create index reliefs_asked on accreditation.reliefs (body_id, asked_on, id) where status = 'asked';
  create table accreditation.relief_grant_rows (
    id         uuid primary key,
    body_id    uuid not null,
    grant_id   uuid not null,
    person_id  uuid not null,
    relief_id  uuid,
    refusals   jsonb not null,
    unique (body_id, grant_id, person_id),
    foreign key (body_id, grant_id) references accreditation.relief_grants (body_id, id),
    foreign key (body_id, relief_id) references accreditation.reliefs (body_id, id),
    check ((relief_id is null) = (jsonb_array_length(refusals) > 0))
  );`;

const terms = `
  alter table accreditation.awards
    add column renews_award_id uuid,
    add column held_since date check (held_since <= valid_from),
    add column grace_until date check (grace_until > valid_until),
    add constraint awards_term_key unique (body_id, id, person_id, reference),
    add constraint awards_renews_fkey foreign key (body_id, renews_award_id, person_id, reference)
      references accreditation.awards (body_id, id, person_id, reference),
    add constraint awards_renews_check check (renews_award_id <> id and (held_since is null or renews_award_id is not null)),
    drop constraint awards_body_id_reference_key;
  create unique index awards_first_reference on accreditation.awards (body_id, reference) where renews_award_id is null;
  create unique index awards_renewed_once on accreditation.awards (body_id, renews_award_id) where renews_award_id is not null;
  alter table accreditation.applications
    add column kind text not null default 'first' constraint applications_kind_check check (kind in ('first', 'renewal')),
    add column award_id uuid,
    add constraint applications_award_fkey foreign key (body_id, award_id) references accreditation.awards (body_id, id),
    add constraint applications_renewal_check check ((kind = 'renewal') = (award_id is not null));
  create index applications_of_award on accreditation.applications (body_id, award_id) where award_id is not null;`;

const withoutTerms = `
  alter table accreditation.applications
    drop constraint applications_renewal_check, drop constraint applications_award_fkey, drop column kind, drop column award_id;
  drop index accreditation.awards_first_reference;
  alter table accreditation.awards
    drop constraint awards_renews_check, drop constraint awards_renews_fkey, drop constraint awards_term_key,
    add constraint awards_body_id_reference_key unique (body_id, reference),
    drop column renews_award_id, drop column held_since, drop column grace_until;`;

const due = `
  create table accreditation.due (
    body_id     uuid not null,
    person_id   uuid not null,
    due_on      date,
    decided_on  date,
    found       jsonb,
    primary key (body_id, person_id),
    check ((decided_on is null) = (found is null))
  );
  create index due_next on accreditation.due (due_on) where due_on is not null;
  create table accreditation.reminders (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('requirement', 'renewal-opens', 'term-ends')),
    rule_id      text check ((rule_id is not null) = (kind = 'requirement')),
    on_day       date not null,
    days_before  int not null check (days_before >= 0),
    told_on      date not null,
    unique nulls not distinct (body_id, person_id, kind, rule_id, on_day, days_before)
  );`;

/** The job looks over all bodies for who is due, and sees of nobody more than that. */
const dueSeenByTheJob = `
  create policy time on accreditation.due for select to accreditation_relay using (true);
  grant select (body_id, person_id, due_on) on accreditation.due to accreditation_relay;`;

function allow(db: QueryRunner, sources: string, kinds: string): Promise<unknown> {
  return db.query(`
    alter table accreditation.evidence
      drop constraint evidence_source_check,
      drop constraint evidence_kind_check,
      add constraint evidence_source_check check (source in (${sources})),
      add constraint evidence_kind_check check (kind in (${kinds}))`);
}

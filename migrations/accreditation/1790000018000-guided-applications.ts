import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * An application as it is being written, which is its member's alone, and what of it was sent: the applicant's answers on
 * the criteria, what they affirmed, what they would need to be assessed, and what was paid for it. What was sent never changes; answers are
 * erased where nobody was asked to read them, and what somebody needs once the application is answered.
 */
export class GuidedApplications1790000018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(drafts);
    await db.query(sent);
    for (const table of ['application_drafts', 'application_draft_answers', 'application_answers'])
      await db.query(tenantTable('accreditation', table));
    await db.query(tenantTable('accreditation', 'application_accommodations'));
    await db.query(payments);
    for (const table of ['application_statements', 'application_payments'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
    await db.query(neverChanged);
    await db.query(seenByTheJob);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = [
      'application_payments',
      'application_accommodations',
      'application_statements',
      'application_answers',
      'application_draft_answers',
      'application_drafts',
    ];
    for (const table of tables) await db.query(`drop table accreditation.${table}`);
  }
}

const WORDS = `('none', 'more-time', 'another-form', 'breaks', 'another-language', 'talk')`;

const drafts = `
  create table accreditation.application_drafts (
    id                      uuid primary key,
    body_id                 uuid not null,
    person_id               uuid not null,
    level                   text not null check (btrim(level) <> ''),
    revision                int not null check (revision > 0),
    affirmed                jsonb not null default '{}',
    affirmed_revision       int not null default 0,
    accommodation           text check (accommodation in ${WORDS}),
    accommodation_revision  int not null default 0,
    changed_at              timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, person_id)
  );
  create table accreditation.application_draft_answers (
    id            uuid primary key,
    body_id       uuid not null,
    draft_id      uuid not null,
    criterion     text not null check (btrim(criterion) <> ''),
    text          text check (length(text) <= 2000),
    evidence_ids  uuid[] not null check (cardinality(evidence_ids) <= 20),
    revision      int not null check (revision > 0),
    unique (body_id, draft_id, criterion),
    foreign key (body_id, draft_id) references accreditation.application_drafts (body_id, id) on delete cascade
  );`;

const sent = `
  create table accreditation.application_answers (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    criterion       text not null check (btrim(criterion) <> ''),
    text            text check (length(text) <= 2000),
    evidence_ids    uuid[] not null check (cardinality(evidence_ids) <= 20),
    unique (body_id, application_id, criterion),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create table accreditation.application_statements (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    code            text not null check (code in ('true', 'names-nobody')),
    affirmed_on     date not null,
    unique (body_id, application_id, code),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create table accreditation.application_accommodations (
    application_id  uuid primary key,
    body_id         uuid not null,
    word            text not null check (word in ${WORDS}),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create index on accreditation.application_accommodations (body_id);`;

/** A correction is a row that takes another one back. */
const payments = `
  create table accreditation.application_payments (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    amount          int not null check (amount between 1 and 100000000),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    received_on     date not null,
    reference       text not null check (btrim(reference) <> '' and length(reference) <= 120),
    reverses_id     uuid,
    recorded_by     uuid not null,
    recorded_at     timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, reverses_id),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    foreign key (body_id, reverses_id) references accreditation.application_payments (body_id, id)
  );
  create index on accreditation.application_payments (body_id, application_id);`;

const neverChanged = `
  revoke update on accreditation.application_answers, accreditation.application_accommodations from accreditation_app;`;

/** The job looks over all bodies for drafts that nobody goes on with; of a draft it sees nothing more. */
const seenByTheJob = `
  create policy time on accreditation.application_drafts for select to accreditation_relay using (true);
  grant select (id, body_id, changed_at) on accreditation.application_drafts to accreditation_relay;`;

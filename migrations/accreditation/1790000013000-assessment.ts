import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * How an application is judged by people: the marks of each assessor, what a moderator settled, every decision, and the
 * appeal of a refusal with those who hear it. What was decided never changes: an application that is open again after an
 * appeal is decided by another row.
 */
export class Assessment1790000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(marks);
    await db.query(decisions);
    await db.query(decidedBefore);
    await db.query(appeals);
    for (const table of ['assessment_marks', 'moderations', 'appeals', 'appeal_members'])
      await db.query(tenantTable('accreditation', table));
    for (const table of ['moderation_marks', 'application_decisions'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = [
      'appeal_members',
      'appeals',
      'application_decisions',
      'moderation_marks',
      'moderations',
      'assessment_marks',
    ];
    for (const table of tables) await db.query(`drop table accreditation.${table}`);
  }
}

const marks = `
  create table accreditation.assessment_marks (
    id             uuid primary key,
    body_id        uuid not null,
    assessment_id  uuid not null,
    criterion      text not null check (btrim(criterion) <> ''),
    mark           text not null check (mark in ('MET', 'NOT_YET', 'ASK')),
    reason         text check (length(reason) <= 2000),
    would_satisfy  text check (length(would_satisfy) <= 2000),
    revision       int not null check (revision > 0),
    marked_at      timestamptz(3) not null,
    unique (body_id, assessment_id, criterion),
    foreign key (body_id, assessment_id) references accreditation.assessments (body_id, id),
    check (mark = 'MET' or reason is not null),
    check (mark <> 'NOT_YET' or would_satisfy is not null)
  );
  create table accreditation.moderations (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    moderator_id    uuid not null,
    appointed_by    uuid not null,
    appointed_at    timestamptz(3) not null,
    moderated_at    timestamptz(3),
    unique (body_id, id),
    unique (body_id, application_id),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id)
  );
  create index on accreditation.moderations (body_id, moderator_id) where moderated_at is null;
  create table accreditation.moderation_marks (
    id             uuid primary key,
    body_id        uuid not null,
    moderation_id  uuid not null,
    criterion      text not null check (btrim(criterion) <> ''),
    mark           text not null check (mark in ('MET', 'NOT_YET')),
    reason         text not null check (length(reason) <= 2000),
    would_satisfy  text check (length(would_satisfy) <= 2000),
    unique (body_id, moderation_id, criterion),
    foreign key (body_id, moderation_id) references accreditation.moderations (body_id, id),
    check (mark <> 'NOT_YET' or would_satisfy is not null)
  );`;

const decisions = `
  create table accreditation.application_decisions (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    outcome         text not null check (outcome in ('awarded', 'declined')),
    decided_on      date not null,
    decided_by      uuid not null,
    decline_reason  text check (decline_reason in ('requirements-not-met', 'evidence-not-sufficient', 'another-level', 'other')),
    statement       text check (length(statement) <= 4000),
    criteria        jsonb not null,
    recorded_at     timestamptz(3) not null,
    unique (body_id, id),
    unique (body_id, application_id, recorded_at),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    check ((outcome = 'declined') = (decline_reason is not null))
  );`;

/** Answers from before become decisions too. Row security is forced on the owner as well, so that it is let off meanwhile. */
const decidedBefore = `
  alter table accreditation.applications no force row level security;
  insert into accreditation.application_decisions
    (id, body_id, application_id, outcome, decided_on, decided_by, decline_reason, criteria, recorded_at)
    select gen_random_uuid(), body_id, id, status, decided_on, decided_by, decline_reason, '[]', decided_on
    from accreditation.applications where status in ('awarded', 'declined');
  alter table accreditation.applications force row level security;`;

const appeals = `
  create table accreditation.appeals (
    id              uuid primary key,
    body_id         uuid not null,
    application_id  uuid not null,
    decision_id     uuid not null,
    grounds         text not null check (btrim(grounds) <> '' and length(grounds) <= 4000),
    appealed_on     date not null,
    outcome         text check (outcome in ('upheld', 'dismissed')),
    decided_on      date,
    unique (body_id, id),
    unique (body_id, decision_id),
    foreign key (body_id, application_id) references accreditation.applications (body_id, id),
    foreign key (body_id, decision_id) references accreditation.application_decisions (body_id, id),
    check ((outcome is null) = (decided_on is null))
  );
  create index on accreditation.appeals (body_id, application_id);
  create table accreditation.appeal_members (
    id           uuid primary key,
    body_id      uuid not null,
    appeal_id    uuid not null,
    person_id    uuid not null,
    named_by     uuid not null check (named_by <> person_id),
    named_at     timestamptz(3) not null,
    outcome      text check (outcome in ('upheld', 'dismissed')),
    reasons      text check (length(reasons) <= 4000),
    answered_at  timestamptz(3),
    unique (body_id, appeal_id, person_id),
    foreign key (body_id, appeal_id) references accreditation.appeals (body_id, id),
    check ((outcome is null) = (reasons is null)),
    check ((outcome is null) = (answered_at is null))
  );
  create index on accreditation.appeal_members (body_id, person_id);`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Drafts of schemes, every document that they were, who has checked which line as it stands, and what a simulation found
 * each member would be. Documents and checks never change; who would pass is erased when it is no longer of use.
 */
export class SchemeDrafts1790000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(drafts);
    await db.query(simulations);
    for (const table of ['scheme_drafts', 'simulations', 'simulation_outcomes'])
      await db.query(tenantTable('accreditation', table));
    for (const table of ['scheme_draft_revisions', 'scheme_line_checks'])
      await db.query(tenantTable('accreditation', table, { appendOnly: true }));
    await db.query(seenByTheJob);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = [
      'simulation_outcomes',
      'simulations',
      'scheme_line_checks',
      'scheme_draft_revisions',
      'scheme_drafts',
    ];
    for (const table of tables) await db.query(`drop table accreditation.${table}`);
    await db.query(`
      drop policy time on accreditation.body_times;
      revoke select on accreditation.body_times from accreditation_relay`);
  }
}

const drafts = `
  create table accreditation.scheme_drafts (
    id                    uuid primary key,
    body_id               uuid not null,
    status                text not null check (status in ('open', 'published', 'discarded')),
    revision              int not null check (revision > 0),
    begun_by              uuid not null,
    begun_at              timestamptz(3) not null,
    approved_revision     int check (approved_revision <= revision),
    approved_by           uuid,
    approved_at           timestamptz(3),
    closed_at             timestamptz(3),
    published_version_id  uuid,
    unique (body_id, id),
    foreign key (body_id, published_version_id) references accreditation.scheme_versions (body_id, id),
    check ((approved_revision is null) = (approved_by is null)),
    check ((approved_revision is null) = (approved_at is null)),
    check ((status = 'open') = (closed_at is null)),
    check ((status = 'published') = (published_version_id is not null))
  );
  create table accreditation.scheme_draft_revisions (
    id          uuid primary key,
    body_id     uuid not null,
    draft_id    uuid not null,
    revision    int not null check (revision > 0),
    document    text not null check (length(document) <= 500000),
    changed_by  uuid not null,
    changed_at  timestamptz(3) not null,
    unique (body_id, draft_id, revision),
    foreign key (body_id, draft_id) references accreditation.scheme_drafts (body_id, id) deferrable initially deferred
  );
  create table accreditation.scheme_line_checks (
    id          uuid primary key,
    body_id     uuid not null,
    draft_id    uuid not null,
    rule_id     text not null,
    line_hash   text not null check (line_hash ~ '^[0-9a-f]{64}$'),
    checked_by  uuid not null,
    checked_at  timestamptz(3) not null,
    unique (body_id, draft_id, rule_id, line_hash, checked_by),
    foreign key (body_id, draft_id) references accreditation.scheme_drafts (body_id, id)
  );`;

const simulations = `
  create table accreditation.simulations (
    id                    uuid primary key,
    body_id               uuid not null,
    draft_id              uuid not null,
    revision              int not null,
    against_version_id    uuid,
    against_draft_id      uuid,
    against_revision      int,
    on_day                date not null,
    status                text not null check (status in ('running', 'done', 'cancelled', 'failed')),
    known_at              timestamptz(3) not null,
    people                int check (people >= 0),
    done                  int not null default 0 check (done >= 0 and (people is null or done <= people)),
    last_person_id        uuid,
    asked_by              uuid not null,
    asked_at              timestamptz(3) not null,
    ended_at              timestamptz(3),
    summary               jsonb,
    outcomes_erased_at    timestamptz(3),
    unique (body_id, id),
    foreign key (body_id, draft_id, revision) references accreditation.scheme_draft_revisions (body_id, draft_id, revision),
    foreign key (body_id, against_draft_id, against_revision) references accreditation.scheme_draft_revisions (body_id, draft_id, revision),
    foreign key (body_id, against_version_id) references accreditation.scheme_versions (body_id, id),
    check (against_version_id is null or against_draft_id is null),
    check ((against_draft_id is null) = (against_revision is null)),
    check ((status = 'running') = (ended_at is null)),
    check ((status = 'done') = (summary is not null))
  );
  create index on accreditation.simulations (body_id, draft_id, revision);
  create unique index simulations_running on accreditation.simulations (body_id, draft_id) where status = 'running';
  create table accreditation.simulation_outcomes (
    id             uuid primary key,
    body_id        uuid not null,
    simulation_id  uuid not null,
    person_id      uuid not null,
    level          text not null,
    was            text,
    becomes        text,
    causes         text[] not null default '{}',
    kept           boolean not null,
    unique (body_id, simulation_id, person_id),
    foreign key (body_id, simulation_id) references accreditation.simulations (body_id, id)
  );
  create index on accreditation.simulation_outcomes (body_id, simulation_id, level, person_id);`;

/** The job looks over all bodies for what is running or to be erased; of a simulation it sees nothing more. */
const seenByTheJob = `
  create policy time on accreditation.simulations for select to accreditation_relay using (true);
  grant select (id, body_id, status, asked_at, ended_at, outcomes_erased_at) on accreditation.simulations to accreditation_relay;
  create policy time on accreditation.body_times for select to accreditation_relay using (true);
  grant select on accreditation.body_times to accreditation_relay;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const ENDINGS = `'not-taken-up', 'resolved', 'complaint-withdrawn', 'no-case', 'advice', 'no-breach', 'never-was',
  'sanction-spent', 'accreditation-withdrawn'`;

/** What the planner must keep no sample of: a sample outlives the row that it was drawn from. */
const NOT_SAMPLED: Readonly<Record<string, readonly string[]>> = {
  cases: ['reference'],
  case_texts: ['sealed'],
  case_keys: ['wrapped'],
  entry_texts: ['sealed'],
  return_codes: ['code_hash'],
  functions_held: ['person_id'],
  case_events: ['person_ids', 'said'],
  conflict_declarations: ['person_id'],
  letters: ['person_id'],
  drafts: ['reference', 'code_hash', 'answers', 'address'],
};

/**
 * How long cases are kept, what holds them, the two keys by which one is erased, and what is left of it: a row without a
 * name, a reference or a party. The rows of a case are never changed or deleted by who writes them; one function
 * removes them all, and only of a case whose erasure two people signed.
 */
export class Erasure1790000019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(tenantTable('complaints', 'retention_terms', { appendOnly: true }));
    for (const table of ['retention_holds', 'erasure_proposals', 'erasures'])
      await db.query(tenantTable('complaints', table));
    await db.query(`revoke delete on complaints.erasures from complaints_app`);
    await db.query(destroyCase);
    await db.query(sampling(0));
    await db.query(`
      revoke execute on function complaints.destroy_case (uuid, date) from public;
      grant execute on function complaints.destroy_case (uuid, date) to complaints_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sampling(-1));
    await db.query(`drop function complaints.destroy_case (uuid, date)`);
    for (const table of ['erasures', 'erasure_proposals', 'retention_holds', 'retention_terms'])
      await db.query(`drop table complaints.${table}`);
  }
}

function sampling(target: number): string {
  return Object.entries(NOT_SAMPLED)
    .flatMap(([table, columns]) =>
      columns.map((column) => `alter table complaints.${table} alter column ${column} set statistics ${target}`),
    )
    .join(';\n');
}

const tables = `
  create table complaints.retention_terms (
    id           uuid primary key,
    body_id      uuid not null,
    ended_how    text not null check (ended_how in (${ENDINGS})),
    months       int not null check (months between 0 and 120),
    set_by       uuid not null,
    set_on       date not null,
    recorded_at  timestamptz not null
  );
  create index on complaints.retention_terms (body_id, recorded_at);
  create table complaints.retention_holds (
    id           uuid primary key,
    body_id      uuid not null,
    case_id      uuid not null,
    reason       text not null check (reason in ('litigation', 'linked-case', 'court-appeal', 'access-request')),
    review_on    date not null,
    placed_by    uuid not null,
    placed_on    date not null,
    recorded_at  timestamptz not null,
    lifted_by    uuid,
    lifted_on    date,
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check (review_on > placed_on),
    check ((lifted_by is null) = (lifted_on is null))
  );
  create index on complaints.retention_holds (body_id, case_id);
  create table complaints.erasure_proposals (
    id               uuid primary key,
    body_id          uuid not null,
    case_id          uuid not null,
    proposed_by      uuid not null,
    proposed_on      date not null,
    recorded_at      timestamptz not null,
    refused_because  text check (refused_because in ('still-needed', 'hold-to-be-placed', 'wrong-term', 'proposed-by-mistake')),
    refused_by       uuid,
    refused_on       date,
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check ((refused_because is null) = (refused_by is null) and (refused_by is null) = (refused_on is null))
  );
  create unique index erasure_proposals_one on complaints.erasure_proposals (body_id, case_id) where refused_on is null;
  create table complaints.erasures (
    id                uuid primary key,
    body_id           uuid not null,
    case_id           uuid,
    reference_digest  text not null check (reference_digest ~ '^[0-9a-f]{64}$'),
    ended_how         text not null check (ended_how in (${ENDINGS})),
    ended_on          date not null,
    kept_until        date not null,
    proposed_by       uuid not null,
    proposed_on       date not null,
    confirmed_by      uuid not null,
    confirmed_on      date not null,
    texts             int not null check (texts >= 0),
    texts_digest      text not null check (texts_digest ~ '^[0-9a-f]{64}$'),
    finished_on       date,
    unique (body_id, case_id),
    unique (body_id, reference_digest),
    foreign key (body_id, case_id) references complaints.cases (body_id, id),
    check (proposed_by <> confirmed_by),
    check (kept_until <= confirmed_on and proposed_on < confirmed_on),
    check ((case_id is null) = (finished_on is not null))
  );
  create index on complaints.erasures (body_id, confirmed_on desc, id desc)`;

/**
 * Runs with the rights of whoever owns the tables: those who write cases may delete none of their rows. It does nothing but
 * for an erasure of the body of the transaction that two people signed and that is not finished. Every table that
 * holds anything of a case is named; one that is missing keeps the case's row by its foreign key, and so the erasure fails.
 */
const destroyCase = `
  create function complaints.destroy_case (erasure uuid, on_day date) returns void
  language plpgsql security definer set search_path = '' as $$
  declare
    body uuid := nullif(current_setting('app.body', true), '')::uuid;
    gone uuid;
    ids uuid[];
    letters text[];
  begin
    select e.case_id into gone from complaints.erasures e
      where e.id = erasure and e.body_id = body and e.finished_on is null for update;
    if gone is null then return; end if;

    select array_agg(r.id) into ids from (
      select gone as id
      union all select id from complaints.case_events where body_id = body and case_id = gone
      union all select id from complaints.decision_proposals where body_id = body and case_id = gone
      union all select id from complaints.step_proposals where body_id = body and case_id = gone
      union all select id from complaints.pauses where body_id = body and case_id = gone
      union all select id from complaints.clock_changes where body_id = body and case_id = gone
      union all select id from complaints.retention_holds where body_id = body and case_id = gone
      union all select id from complaints.erasure_proposals where body_id = body and case_id = gone
      union all select id from complaints.drafts where body_id = body and case_id = gone) r;
    select coalesce(array_agg(l.id::text), '{}') into letters
      from complaints.letters l where l.body_id = body and l.case_id = gone;

    delete from complaints.deliveries d using complaints.outbox o where d.fact_id = o.id and o.body_id = body
      and (o.data ->> 'caseId' = gone::text or o.data ->> 'letterId' = any (letters));
    delete from complaints.outbox o where o.body_id = body
      and (o.data ->> 'caseId' = gone::text or o.data ->> 'letterId' = any (letters));
    delete from complaints.idempotency where body_id = body and result_id = any (ids);

    delete from complaints.case_keys where body_id = body and case_id = gone;
    delete from complaints.case_texts where body_id = body and case_id = gone;
    delete from complaints.entry_texts where body_id = body and case_id = gone;
    delete from complaints.return_codes where body_id = body and case_id = gone;
    delete from complaints.concurrences c using complaints.decision_proposals p
      where c.body_id = body and p.body_id = body and p.id = c.proposal_id and p.case_id = gone;
    delete from complaints.decision_proposals where body_id = body and case_id = gone;
    delete from complaints.step_concurrences c using complaints.step_proposals p
      where c.body_id = body and p.body_id = body and p.id = c.proposal_id and p.case_id = gone;
    delete from complaints.step_proposals where body_id = body and case_id = gone;
    delete from complaints.case_events where body_id = body and case_id = gone;
    delete from complaints.functions_held where body_id = body and case_id = gone;
    delete from complaints.conflict_declarations where body_id = body and case_id = gone;
    delete from complaints.letters where body_id = body and case_id = gone;
    delete from complaints.time_awaited where body_id = body and case_id = gone;
    delete from complaints.pauses where body_id = body and case_id = gone;
    delete from complaints.clock_changes where body_id = body and case_id = gone;
    delete from complaints.retention_holds where body_id = body and case_id = gone;
    delete from complaints.erasure_proposals where body_id = body and case_id = gone;
    delete from complaints.draft_keys k using complaints.drafts d
      where k.body_id = body and d.body_id = body and d.id = k.draft_id and d.case_id = gone;
    delete from complaints.drafts where body_id = body and case_id = gone;
    update complaints.erasures set case_id = null, finished_on = on_day where id = erasure;
    delete from complaints.cases where body_id = body and id = gone;
  end $$`;

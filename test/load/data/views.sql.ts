/** What PostGraphile shows in place of a resolver's work, and the role of whoever reads all schemas in one statement under row-level security. */
export function peersViews(password: string): string {
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = 'bench_reader') then create role bench_reader login; end if;
    end $$;
    alter role bench_reader password '${password}';
    alter role bench_reader set default_transaction_read_only = on;
    alter role bench_reader set statement_timeout = '10s';
    grant usage on schema identity, supervision, cpd, accreditation to bench_reader;
    grant select on identity.people, identity.accounts, identity.sessions, identity.roles, supervision.sessions, supervision.supervisors, cpd.activities,
      accreditation.awards, accreditation.award_ends, accreditation.scheme_versions, accreditation.body_times to bench_reader;
    create or replace view bench.held as
      select p.id as person_id, ${HELD} from identity.people p left join lateral (${AWARD}) a on true;
    create or replace view bench.cpd_totals as
      select body_id, person_id, upper(replace(kind, '-', '_')) as kind, sum(minutes)::int as minutes from (
        select distinct on (body_id, person_id, id) body_id, person_id, kind, minutes, state from cpd.activities
        order by body_id, person_id, id, revision desc) a
      where state = 'active' group by body_id, person_id, a.kind order by body_id, person_id, a.kind;`;
}

/** Today in the body's zone, as far as the benchmark's bodies go. */
const TODAY = `(now() at time zone 'Europe/Paris')::date`;

/** The award of the person \`p\` that decides today. */
export const AWARD = `
  select w.level, w.valid_from, w.valid_until, v.document, (select min(e.effective_on) from accreditation.award_ends e
    where e.body_id = w.body_id and e.award_id = w.id) as withdrawn_on
  from accreditation.awards w join accreditation.scheme_versions v on v.body_id = w.body_id and v.id = w.scheme_version_id
  where w.body_id = p.body_id and w.person_id = p.id and w.valid_from <= ${TODAY}
  order by w.valid_from desc, w.recorded_at desc limit 1`;

/** What is shown of that award \`a\`. */
export const HELD = `
  a.document->'title'->>'en' as scheme, a.level as level_code,
  (select l->'title'->>'en' from jsonb_array_elements(a.document->'levels') l where l->>'code' = a.level) as level_title,
  case when a.level is null then 'NOT_ACCREDITED' when a.withdrawn_on <= ${TODAY} then 'WITHDRAWN'
    when a.valid_until < ${TODAY} then 'EXPIRED' else 'ACCREDITED' end as status,
  a.valid_from as since, coalesce(a.withdrawn_on - 1, a.valid_until) as until`;

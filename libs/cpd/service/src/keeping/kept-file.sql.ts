import type { FileKept } from '@standing/cpd/rules';

/** A file that was not erased, with what decides for how long it is kept. */
export type KeptFile = FileKept & { readonly id: string };

const IN_AUDIT = `l.body_id = a.body_id and l.file_id = a.id`;

/** All that names the file `d`: revisions of its activity, and what was shown to an audit, at the revision that was shown. */
const LAST_DAYS = `
  select c.last_day from cpd.activities c where c.body_id = d.body_id and c.document_id = d.id
  union
  select c.last_day from cpd.audit_answer_lines l
  join cpd.activities c on c.body_id = l.body_id and c.id = l.activity_id and c.revision = l.activity_revision
  where l.body_id = d.body_id and l.document_id = d.id`;

/** The audit `a` was shown the file `d`, or looks at its activity. */
const HOLDS = `
  exists (select from cpd.audit_answer_lines l where ${IN_AUDIT} and l.document_id = d.id)
  or exists (select from cpd.activities c where c.body_id = a.body_id and c.document_id = d.id
    and (c.last_day > a.looks_after and c.last_day <= a.looks_until
      or exists (select from cpd.audit_answer_lines l where ${IN_AUDIT} and l.activity_id = c.id)))`;

/** Files of `$1` that were not erased and that no mail brings which waits. An audit that does not meet is over with what a registrar makes of it. */
export const KEPT_FILES = `
  select d.id, (d.recorded_at at time zone z.zone)::date::text as "givenOn",
    (select coalesce(jsonb_agg(u.last_day), '[]') from (${LAST_DAYS}) u) as "lastDays",
    (select coalesce(jsonb_agg(jsonb_build_object('validFrom', t.valid_from, 'validUntil', t.valid_until, 'keepMonths', t.keep_months)), '[]')
      from cpd.awards t where t.body_id = d.body_id and t.person_id = d.person_id) as terms,
    (select coalesce(jsonb_agg(case when k.outcome = 'meets' then k.closed_on else f.decided_on end), '[]')
      from cpd.audit_files a
      left join cpd.audit_closures k on k.body_id = a.body_id and k.file_id = a.id
      left join cpd.audit_follow_ups f on f.body_id = a.body_id and f.file_id = a.id
      where a.body_id = d.body_id and a.person_id = d.person_id and (${HOLDS})) as audits
  from cpd.documents d join cpd.body_times z on z.body_id = d.body_id
  where d.body_id = $1
    and not exists (select from cpd.document_erasures e where e.body_id = d.body_id and e.document_id = d.id)
    and not exists (select from cpd.mailed_files m where m.body_id = d.body_id and m.id = d.id)`;

/**
 * Those after the id `$3` that may be over on the day `$2`: something that names them lies before the end of a term of which
 * the months are over. The rule says which are.
 */
export const MAYBE_OVER = `${KEPT_FILES}
    and d.id > $3::uuid
    and exists (select from cpd.awards t where t.body_id = d.body_id and t.person_id = d.person_id
      and (t.valid_until + 1 + make_interval(months => t.keep_months))::date <= $2::date
      and exists (select from (${LAST_DAYS}) u where u.last_day <= t.valid_until))
  order by d.id limit $4::int`;

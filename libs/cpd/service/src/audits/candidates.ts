import { type Candidate, documentedAfter } from '@standing/cpd/rules';
import type { Transaction } from '@standing/platform/messaging';

/**
 * Who holds an accreditation on the day and is not known to have died, with what the draw asks of them. A suspension takes
 * nobody out: whether somebody is under a case changes nothing here.
 */
const CANDIDATES = `
  with held as (
    select distinct on (a.person_id) a.person_id, a.level from cpd.awards a
    where a.body_id = $1 and a.valid_from <= $2::date and (a.valid_until is null or a.valid_until >= $2::date)
      and not exists (select from cpd.award_ends e where e.body_id = a.body_id and e.award_id = a.id
        and e.effective_on <= $2::date
        and not exists (select from cpd.award_ends_taken_back t where t.body_id = e.body_id and t.end_id = e.end_id))
    order by a.person_id, a.valid_from desc, a.id desc),
  last_draw as (select draw_id from cpd.audit_results where body_id = $1 order by recorded_at desc, draw_id desc limit 1)
  select h.person_id as "personId", h.level,
    (select min(a.valid_from) from cpd.awards a where a.body_id = $1 and a.person_id = h.person_id)::text as "accreditedSince",
    exists (select from cpd.audit_drawn d join last_draw l on l.draw_id = d.draw_id
      where d.body_id = $1 and d.person_id = h.person_id) as "wasDrawnLastTime",
    exists (select from cpd.activities c
      where c.body_id = $1 and c.person_id = h.person_id and c.state = 'active'
        and (c.document_id is not null or c.attendance_id is not null)
        and c.last_day > $3::date and c.last_day <= $2::date
        and not exists (select from cpd.activities n
          where n.body_id = c.body_id and n.id = c.id and n.revision > c.revision)) as "isDocumented"
  from held h
  where not exists (select from cpd.deaths d where d.body_id = $1 and d.person_id = h.person_id
    and not exists (select from cpd.deaths_taken_back t where t.body_id = d.body_id and t.death_id = d.id))
  order by h.person_id`;

/** Everybody of whom a draw prepared today has a row. */
export function candidates({ manager, bodyId, today }: Transaction): Promise<Candidate[]> {
  return manager.query(CANDIDATES, [bodyId, today, documentedAfter(today)]);
}

import { deceased } from '../deaths/deceased.sql.js';

/** Of the version that each application is decided by, what it asks people to look at; `$1` is the body. */
export const CRITERIA_ASKED = `criteria as materialized (
  select v.id as version_id, c.value->>'code' as code, c.value->'levels' as levels
  from accreditation.scheme_versions v
  cross join jsonb_array_elements(coalesce(v.document->'assessment'->'criteria', '[]')) c where v.body_id = $1)`;

/** A criterion that the level of `a` asks about. */
const ASKED = `c.version_id = a.scheme_version_id and (c.levels is null or c.levels ? a.level)`;

const markOf = (seat: 1 | 2) => `(select m.mark from accreditation.assessments s
    join accreditation.assessment_marks m on m.body_id = s.body_id and m.assessment_id = s.id and m.criterion = c.code
    where s.body_id = a.body_id and s.application_id = a.id and s.seat = ${seat} and s.status = 'submitted')`;

/** A criterion is to be settled where the two sheets differ, or both ask something: `toSettle` says the same of one. */
const IS_TO_SETTLE = `exists (select from criteria c
    where ${ASKED} and (${markOf(1)} is distinct from ${markOf(2)} or ${markOf(1)} = 'ASK'))`;

const IS_MODERATED = `exists (select from accreditation.moderations d
    where d.body_id = a.body_id and d.application_id = a.id and d.moderated_at is not null)`;

const STAGE_OF_SEATS = `(select case
      when count(*) < 2 then 'needs-assessors'
      when bool_or(s.status = 'assigned') then 'with-assessors'
      when bool_or(s.status = 'open') then 'being-assessed'
      when not ${IS_MODERATED} and ${IS_TO_SETTLE} then 'to-moderate'
      else 'to-decide' end
    from accreditation.assessments s
    where s.body_id = a.body_id and s.application_id = a.id and s.status not in ('recused', 'handed-over'))`;

/**
 * The stage of `a`, an application, on every day of its term; beside `CRITERIA_ASKED`. Null where nobody has to do anything
 * about it, as of a member who has died.
 */
export const STAGE = `case
    when ${deceased('a.person_id')} then null
    when a.status = 'declined' and exists (select from accreditation.appeals p
      where p.body_id = a.body_id and p.application_id = a.id and p.outcome is null) then 'appealed'
    when a.status = 'conditional' then 'conditional'
    when a.status <> 'waiting' then null
    when a.kind <> 'first' or not exists (select from criteria c where ${ASKED}) then 'to-decide'
    else ${STAGE_OF_SEATS} end`;

/** The same on a day: once its term has passed, a conditional application waits for somebody to decide. */
export const stageOn = (day: string) =>
  `case when a.status = 'conditional' and a.honoured_until < ${day} and not ${deceased('a.person_id')} then 'term-over'
    else ${STAGE} end`;

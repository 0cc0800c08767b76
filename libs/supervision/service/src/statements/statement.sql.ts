import { isAvailable } from '../deaths/available.js';
import { barred } from '../supervisors/barred-days.js';

/** SQL: statements, each with what is known of its supervisor; `$2` is the person who reads, null for the holder of a link. */
export const STATEMENT_ROWS = `
  select t.id, t.month, t."agreementId", t."supervisorId", t."coachName", t.subject, t."askedOn", t."disownedOn", t."isAvailable",
    t.barred, case when t.supervisee_id = $2::uuid then 'coach' else 'supervisor' end as side
  from (
    select t.id, t.body_id, t.month, t.supervisee_id, t.supervisor_id, t.agreement_id as "agreementId",
      t.supervisor_id as "supervisorId", a.supervisee_name as "coachName", a.subject, t.asked_on as "askedOn",
      a.disowned_on as "disownedOn", ${isAvailable('v')} as "isAvailable", ${barred('v')} as barred,
      lower(v.email) as address
    from supervision.statements t
    join supervision.agreements a on a.body_id = t.body_id and a.id = t.agreement_id
    join supervision.supervisors v on v.body_id = t.body_id and v.id = t.supervisor_id
  ) t`;

/** SQL: whether a session `s` was held in the month of a statement `t`. */
export const WITHIN_MONTH = `s.held_on >= t.month and s.held_on < t.month + interval '1 month'`;

/** How many months are offered at once. */
const MOST_MONTHS = 60;

/** SQL: months before `$4` with sessions of the person `$2`, or of those whom they supervise with the address `$3`, and no statement. */
export const MONTHS_TO_STATE = `
  select s.agreement_id as "agreementId", date_trunc('month', s.held_on)::date::text as month, a.supervisee_name as "coachName", a.subject,
    v.name as "supervisorName", case when a.supervisee_id = $2 then 'coach' else 'supervisor' end as side,
    count(*)::int as sessions
  from supervision.agreements a
  join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
  join supervision.sessions s on s.body_id = a.body_id and s.agreement_id = a.id
  where a.body_id = $1 and (a.supervisee_id = $2 or lower(v.email) = $3) and s.held_on < $4::date
    and s.status <> 'withdrawn' and not exists (
      select from supervision.statements t
      where t.body_id = s.body_id and t.agreement_id = s.agreement_id and ${WITHIN_MONTH})
  group by 1, 2, 3, 4, 5, 6 order by 2 desc, 1 limit ${MOST_MONTHS}`;

import { isAvailable } from '../deaths/available.js';
import { barred } from '../supervisors/barred-days.js';

/** SQL: reports, each with what its state follows from; `$2` is the person who reads, null for the holder of a link. */
export const REPORT_ROWS = `
  select r.id, r.level, r."agreementId", r."supervisorId", r."coachName", r."askedOn", r.ended, r."endedOn",
    r."declineReason", r."handedOverOn", r."disownedOn", r."isAvailable", r.barred,
    case when r.supervisee_id = $2::uuid then 'coach' else 'supervisor' end as side
  from (
    select r.id, r.body_id, r.level, r.supervisee_id, r.supervisor_id, r.agreement_id as "agreementId",
      r.supervisor_id as "supervisorId", a.supervisee_name as "coachName", r.asked_on as "askedOn", r.ended,
      r.ended_on as "endedOn", r.decline_reason as "declineReason", r.handed_over_on as "handedOverOn",
      a.disowned_on as "disownedOn", ${isAvailable('v')} as "isAvailable", ${barred('v')} as barred,
      lower(v.email) as address
    from supervision.reports r
    join supervision.agreements a on a.body_id = r.body_id and a.id = r.agreement_id
    join supervision.supervisors v on v.body_id = r.body_id and v.id = r.supervisor_id
  ) r`;

/** SQL: the versions of reports, the latest first, each with what the coach asked to change in it. */
export const VERSIONS_OF_REPORTS = `
  select n.id, n.report_id as "reportId", n.number, n.sent_on as "sentOn", n.sha256, n.text, c.words as "changeWords",
    c.asked_on as "changeAskedOn"
  from supervision.report_versions n
  left join supervision.report_changes c on c.body_id = n.body_id and c.version_id = n.id
  where n.body_id = $1 and n.report_id = any($2::uuid[]) order by n.number desc`;

/** SQL: what mails say of the report `$2`, with what its state follows from. */
export const REPORT_FOR_MAIL = `
  select r.supervisee_id as "personId", a.supervisee_name as "coachName", v.name as "supervisorName", r.level, r.ended,
    r.handed_over_on as "handedOverOn", n.number, n.text, n.sha256,
    exists (select from supervision.report_changes c where c.body_id = n.body_id and c.version_id = n.id) as "changeAsked",
    exists (select from supervision.report_signatures g
      where g.body_id = n.body_id and g.version_id = n.id and g.side = 'coach') as "isSigned"
  from supervision.reports r
  join supervision.agreements a on a.body_id = r.body_id and a.id = r.agreement_id
  join supervision.supervisors v on v.body_id = r.body_id and v.id = r.supervisor_id
  left join lateral (
    select * from supervision.report_versions last
    where last.body_id = r.body_id and last.report_id = r.id order by last.number desc limit 1
  ) n on true
  where r.body_id = $1 and r.id = $2`;

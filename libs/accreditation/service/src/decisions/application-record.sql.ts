import { FEE } from '../fees/application-fee.sql.js';

/** A list of objects of these columns, in an order; empty where there is nothing. */
const list = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`;

const MARK = `'criterion', m.criterion, 'mark', m.mark, 'reason', m.reason, 'wouldSatisfy', m.would_satisfy`;

const marksOf = (table: string, of: string, owner: string) =>
  list(MARK, `accreditation.${table} m where m.body_id = ${owner}.body_id and m.${of} = ${owner}.id`, 'm.criterion');

const SHEETS = list(
  `'assessorId', s.assessor_id, 'seat', s.seat, 'status', s.status, 'assignedOn', (s.assigned_at at time zone t.zone)::date,
   'marks', ${marksOf('assessment_marks', 'assessment_id', 's')}`,
  'accreditation.assessments s where s.body_id = a.body_id and s.application_id = a.id',
  's.assigned_at, s.id',
);

const MODERATION = `(select json_build_object('moderatorId', d.moderator_id, 'done', d.moderated_at is not null,
    'marks', ${marksOf('moderation_marks', 'moderation_id', 'd')})
  from accreditation.moderations d where d.body_id = a.body_id and d.application_id = a.id)`;

const DECISIONS = list(
  `'id', d.id, 'outcome', d.outcome, 'decidedOn', d.decided_on, 'decidedBy', d.decided_by,
   'declineReason', d.decline_reason, 'statement', d.statement,
   'honouredUntil', d.honoured_until, 'longerBecause', d.longer_because, 'criteria', d.criteria`,
  'accreditation.application_decisions d where d.body_id = a.body_id and d.application_id = a.id',
  'd.recorded_at, d.id',
);

const MEMBERS = list(
  `'personId', m.person_id, 'outcome', m.outcome, 'reasons', m.reasons`,
  'accreditation.appeal_members m where m.body_id = p.body_id and m.appeal_id = p.id',
  'm.named_at, m.id',
);

const APPEALS = list(
  `'id', p.id, 'decisionId', p.decision_id, 'grounds', p.grounds, 'appealedOn', p.appealed_on,
   'outcome', p.outcome, 'decidedOn', p.decided_on, 'members', ${MEMBERS}`,
  'accreditation.appeals p where p.body_id = a.body_id and p.application_id = a.id',
  'p.appealed_on, p.id',
);

/** Applications with all that people did with them. `$1` is the body, `$2` the ids; the title of the level is handed in. */
export const RECORD = (levelTitle: string) => `
  select a.id, a.person_id as "applicantId", a.scheme_version_id as "schemeVersionId", a.kind, a.level, ${levelTitle} as "levelTitle",
    a.status, a.applied_on::text as "appliedOn", a.honoured_until::text as "honouredUntil", case when a.status = 'withdrawn' then a.decided_on::text end as "withdrawnOn",
    coalesce(v.document->'assessment'->'criteria', '[]') as criteria, ${SHEETS} as sheets, ${MODERATION} as moderation,
    ${DECISIONS} as decisions, ${APPEALS} as appeals, ${FEE} as fee
  from accreditation.applications a
  join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
  join accreditation.body_times t on t.body_id = a.body_id
  where a.body_id = $1 and a.id = any($2::uuid[])`;

import { stageOn } from './application-stage.sql.js';

const STAGE_TODAY = stageOn('$11::date');

/**
 * Who did something in `a` beyond assessing it: whoever decides has done nothing of it, but for the condition that is open.
 */
const hadAPart = (personId: string) => `(
    exists (select from accreditation.moderations d
      where d.body_id = a.body_id and d.application_id = a.id and d.moderator_id = ${personId})
    or exists (select from accreditation.application_decisions d
      where d.body_id = a.body_id and d.application_id = a.id and d.decided_by = ${personId} and exists (
        select from accreditation.application_decisions l where l.body_id = a.body_id and l.application_id = a.id
          and l.outcome <> 'conditional' and l.recorded_at >= d.recorded_at))
    or exists (select from accreditation.appeals p
      join accreditation.appeal_members m on m.body_id = p.body_id and m.appeal_id = p.id
      where p.body_id = a.body_id and p.application_id = a.id and m.person_id = ${personId}))`;

/** Neither of the reader, `$9`, nor of anybody whom a relation keeps them from, `$10`, nor assessed by them. */
const IS_OPEN_TO_READER = `a.person_id <> $9::uuid and not (a.person_id = any($10::uuid[])) and not exists (
    select from accreditation.assessments s
    where s.body_id = a.body_id and s.application_id = a.id and s.assessor_id = $9)`;

/**
 * Which applications `a` are in the list: `$1` the body, `$2` to `$8` status, kind, level, first and last day, stage, and
 * whether the reader could decide; `$11` today, in the body's zone. What is null limits nothing. A stage is never told of an application whose file is not
 * open to the reader, be it by a row or by a number.
 */
export const IN_QUEUE = `a.body_id = $1 and ($2::text is null or a.status = $2 or ($2 = 'open' and a.decided_on is null)) and ($3::text is null or a.kind = $3)
    and ($4::text is null or a.level = $4)
    and ($5::date is null or a.applied_on >= $5) and ($6::date is null or a.applied_on <= $6)
    and ($7::text is null or a.status = case
      when $7 = 'appealed' then 'declined' when $7 in ('conditional', 'term-over') then 'conditional' else 'waiting' end)
    and (($7::text is null and not $8::boolean) or (${IS_OPEN_TO_READER}
      and ($7::text is null or ${STAGE_TODAY} = $7)
      and (not $8::boolean or (${STAGE_TODAY} in ('to-decide', 'term-over') and not ${hadAPart('$9')}))))`;

import { STAGE } from './application-stage.sql.js';

/** Who did something in `a` beyond assessing it: whoever decides has done nothing of it. */
const hadAPart = (personId: string) => `(
    exists (select from accreditation.moderations d
      where d.body_id = a.body_id and d.application_id = a.id and d.moderator_id = ${personId})
    or exists (select from accreditation.application_decisions d
      where d.body_id = a.body_id and d.application_id = a.id and d.decided_by = ${personId})
    or exists (select from accreditation.appeals p
      join accreditation.appeal_members m on m.body_id = p.body_id and m.appeal_id = p.id
      where p.body_id = a.body_id and p.application_id = a.id and m.person_id = ${personId}))`;

/** Neither of the reader, `$9`, nor of anybody whom a relation keeps them from, `$10`, nor assessed by them. */
const IS_OPEN_TO_READER = `a.person_id <> $9::uuid and not (a.person_id = any($10::uuid[])) and not exists (
    select from accreditation.assessments s
    where s.body_id = a.body_id and s.application_id = a.id and s.assessor_id = $9)`;

/**
 * Which applications `a` are in the list: `$1` the body, `$2` to `$8` status, kind, level, first and last day, stage, and
 * whether the reader could decide. What is null limits nothing. A stage is never told of an application whose file is not
 * open to the reader, be it by a row or by a number.
 */
export const IN_QUEUE = `a.body_id = $1 and ($2::text is null or a.status = $2) and ($3::text is null or a.kind = $3)
    and ($4::text is null or a.level = $4)
    and ($5::date is null or a.applied_on >= $5) and ($6::date is null or a.applied_on <= $6)
    and ($7::text is null or a.status = case $7 when 'appealed' then 'declined' else 'waiting' end)
    and (($7::text is null and not $8::boolean) or (${IS_OPEN_TO_READER}
      and ($7::text is null or ${STAGE} = $7)
      and (not $8::boolean or (${STAGE} = 'to-decide' and not ${hadAPart('$9')}))))`;

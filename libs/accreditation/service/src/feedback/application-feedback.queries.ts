import { feedbackCount, type FeedbackPiece } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import type { ApplicationFeedbackType } from './application-feedback.graphql.js';

type Asked = { readonly personId: string; readonly since: Day | null; readonly until: Day | null };

/** Whose application it is, and which days are looked at: of a renewal those of the term, and none after the answer. */
const applicationOf = hotRead<Asked>({
  name: 'accreditation.application-of-feedback',
  text: `select a.person_id as "personId", a.decided_on as until,
           (select w.valid_from from accreditation.awards w
            where a.kind = 'renewal' and w.body_id = a.body_id and w.id = a.award_id) as since
         from accreditation.applications a where a.body_id = $1 and a.id = $2`,
});

const feedbackOf = hotRead<FeedbackPiece>({
  name: 'accreditation.feedback-of-person',
  text: `select attributes->>'giver' as giver, attributes->>'giverId' as "giverId", (attributes->>'charterVersion')::int as "charterVersion"
         from accreditation.evidence
         where body_id = $1 and person_id = $2 and source = 'practice.feedback'
           and held_on between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')`,
});

/** How much feedback there is for an application: for its applicant and the office. */
@Injectable()
export class ApplicationFeedbackQueries {
  /** Another's is not found, but by an officer or a registrar. */
  async ofApplication(reads: OperationReads, id: string, actor: Member): Promise<ApplicationFeedbackType> {
    const { personId, since, until } = await reads.row(applicationOf, [id]);
    const isOwn = personId === actor.personId;
    if (!isOwn && !allowed(accreditationPolicy, actor, 'read-any', 'Application')) throw new NotFound('application');
    const { byGiver, versions, ...counts } = feedbackCount(await reads.rows(feedbackOf, [personId, since, until]));
    return { since, ...counts, byGiver: [...byGiver], versions: [...versions] };
  }
}

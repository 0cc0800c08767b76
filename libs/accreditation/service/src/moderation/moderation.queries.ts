import type { Text } from '@standing/accreditation/requirements';
import { refusalsOfPart, refusalsToBeModerator, stageOf } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { reportRead } from '../answers/application-report.queries.js';
import { wordsRead } from '../answers/application-words.queries.js';
import { answersRead } from '../answers/answer.queries.js';
import { assessedOf, partsOf, recordRead } from '../decisions/application-record.js';
import { relatedRead } from '../decisions/related.js';
import { shownJudged } from '../decisions/shown-judged.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { beforeModerating } from './before-moderating.js';
import type { ModerationAskedType, ModerationType } from './moderation.graphql.js';

type Asked = {
  readonly applicationId: string;
  readonly level: string;
  readonly levelTitle: Text;
  readonly appliedOn: string;
};

const askedOf = hotRead<Asked>({
  name: 'accreditation.moderations-asked-of',
  text: `select a.id as "applicationId", a.level, ${levelTitleOf('a')} as "levelTitle", a.applied_on as "appliedOn"
    from accreditation.moderations m
    join accreditation.applications a on a.body_id = m.body_id and a.id = m.application_id
    where m.body_id = $1 and m.moderator_id = $2 and m.moderated_at is null and a.status = 'waiting'
    order by a.applied_on, a.id`,
});

/** What a moderator reads: both sheets once both are submitted, and whose they are of nobody. */
@Injectable()
export class ModerationQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Those that wait for this person, the oldest first. */
  async mine(reads: OperationReads, { personId, locale }: Member): Promise<ModerationAskedType[]> {
    const rows = await reads.rows(askedOf, [personId]);
    return rows.map((row) => shownAsked(row, locale));
  }

  /** Found by whoever was appointed and by registrars, but for those who had a part in it, and by nobody before both are done. */
  async moderation(reads: OperationReads, id: string, actor: Member): Promise<ModerationType> {
    const { personId, locale } = actor;
    const [record, on] = await Promise.all([recordRead(reads, id), this.schemes.today(reads)]);
    const isAppointed = record.moderation?.moderatorId === personId;
    const related = await relatedRead(reads, personId, record.applicantId, on);
    const barred = refusalsOfPart(partsOf(record, { moderator: true }), personId, related);
    const mayLook = isAppointed || allowed(accreditationPolicy, actor, 'decide', 'Application');
    const stage = stageOf(assessedOf(record));
    if (!mayLook || barred.length > 0 || stage === 'none' || stage === 'assessing') throw new NotFound('application');

    const before = beforeModerating(record, personId, related);
    const taken = before.appointedId !== null && !isAppointed ? [{ code: 'ACCREDITATION_MODERATOR_APPOINTED' }] : [];
    const refusals = [...refusalsToBeModerator(before), ...taken];
    return {
      ...shownAsked({ ...record, applicationId: id }, locale),
      criteria: shownJudged(record, locale),
      answers: await answersRead(reads, record, `${id} ${personId}`, locale),
      supervisorReport: await reportRead(reads, record.id),
      feedbackWords: await wordsRead(reads, record.id),
      moderated: record.moderation?.done ?? false,
      refusalsToModerate: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
    };
  }
}

function shownAsked({ applicationId, level, levelTitle, appliedOn }: Asked, locale: Locale): ModerationAskedType {
  return { applicationId, level: shownLevel(level, levelTitle, locale), appliedOn };
}

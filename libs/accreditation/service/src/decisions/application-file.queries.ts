import type { Text } from '@standing/accreditation/requirements';
import {
  isOpen,
  refusalsOfHeld,
  refusalsToDecline,
  refusalsToMakeConditional,
  settledMarks,
  stageOf,
  standingOn,
  termsOfCondition,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound, type Refusal } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { reportRead } from '../answers/application-report.queries.js';
import { wordsRead } from '../answers/application-words.queries.js';
import { answersRead, statementsRead } from '../answers/answer.queries.js';
import { deceased } from '../deaths/deceased.sql.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { awardsRead } from '../standing/held.queries.js';
import type { ToldCriterionType } from './application-course.graphql.js';
import type { AppealOnFileType, AppealWaitingType, ApplicationFileType } from './application-file.graphql.js';
import { type AppealOnRecord, type ApplicationRecord, assessedOf, recordRead } from './application-record.js';
import { beforeDeciding } from './before-deciding.js';
import { relatedRead } from './related.js';
import { shownSteps, toldDecision } from './shown-course.js';
import { shownJudged } from './shown-judged.js';

/** Any text at all: what a file says beforehand is why nothing may be declined, not that nothing is written yet. */
const SOMETHING = '-';

type Waiting = Pick<AppealWaitingType, 'id' | 'applicationId' | 'appealedOn'> & {
  readonly personId: string;
  readonly level: string;
  readonly levelTitle: Text;
};

/** Without those whose application it is, and those whom it must not reach: whoever assessed it. */
const appealsWaiting = hotRead<Waiting>({
  name: 'accreditation.appeals-waiting',
  text: `select p.id, p.application_id as "applicationId", p.appealed_on as "appealedOn", a.person_id as "personId", a.level,
      ${levelTitleOf('a')} as "levelTitle"
    from accreditation.appeals p
    join accreditation.applications a on a.body_id = p.body_id and a.id = p.application_id
    where p.body_id = $1 and p.outcome is null and a.person_id <> $2 and not ${deceased('a.person_id')} and not exists (
      select from accreditation.assessments s
      where s.body_id = a.body_id and s.application_id = a.id and s.assessor_id = $2)
    order by p.appealed_on, p.id`,
});

/** What a registrar reads before deciding. */
@Injectable()
export class ApplicationFileQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Not found by the applicant, by whoever assesses it, and by anybody whom a relation bars. */
  async file(reads: OperationReads, id: string, { personId, locale }: Member): Promise<ApplicationFileType> {
    const [record, on] = await Promise.all([recordRead(reads, id), this.schemes.today(reads)]);
    const { applicantId, sheets } = record;
    const related = await relatedRead(reads, personId, applicantId, on);
    const isParty = applicantId === personId || sheets.some(({ assessorId }) => assessorId === personId);
    if (isParty || related) throw new NotFound('application');
    const before = beforeDeciding(record, { deciderId: personId, related, today: on });
    const held = await this.held(reads, record, on);
    const shown = (refusals: readonly Refusal[]) => refusals.map((one) => sentenceOf(one, messages, locale));
    const stage = stageOf(assessedOf(record));
    const isJudged = ['moderating', 'settled'].includes(stage);
    return {
      ...shownFile(record, locale),
      answers: isJudged ? await answersRead(reads, record, `${id} ${personId}`, locale) : [],
      supervisorReport: isJudged || stage === 'none' ? await reportRead(reads, id) : null,
      feedbackWords: isJudged || stage === 'none' ? await wordsRead(reads, id) : null,
      statements: await statementsRead(reads, id),
      refusalsToDecline: shown(refusalsToDecline(before, SOMETHING)),
      refusalsToMakeConditional: shown(refusalsToMakeConditional(before, held)),
      conditionTerms: termsOfCondition(on),
    };
  }

  /** What keeps the level from being awarded, whatever is shown. */
  private async held(reads: OperationReads, record: ApplicationRecord, on: Day): Promise<Refusal[]> {
    const { applicantId, schemeVersionId, kind, level, status } = record;
    const [{ awards, ends }, { document }] = await Promise.all([
      awardsRead(reads, applicantId),
      this.schemes.decidingById(reads, schemeVersionId),
    ]);
    return refusalsOfHeld({ personId: applicantId, kind, level, status }, document, standingOn(awards, ends, on));
  }

  /** Appeals that are not decided, the oldest first. */
  async appeals(reads: OperationReads, { personId: readerId, locale }: Member): Promise<AppealWaitingType[]> {
    const rows = await reads.rows(appealsWaiting, [readerId]);
    return rows.map(({ personId, level, levelTitle, ...row }) => {
      return { ...row, person: { id: personId }, level: shownLevel(level, levelTitle, locale) };
    });
  }
}

function shownFile(
  record: ApplicationRecord,
  locale: Locale,
): Omit<
  ApplicationFileType,
  | 'refusalsToDecline'
  | 'refusalsToMakeConditional'
  | 'conditionTerms'
  | 'answers'
  | 'supervisorReport'
  | 'feedbackWords'
  | 'statements'
> {
  const { id: applicationId, applicantId, level, levelTitle, appliedOn, status, moderation } = record;
  return {
    applicationId,
    person: { id: applicantId },
    level: shownLevel(level, levelTitle, locale),
    appliedOn,
    waiting: isOpen({ status }),
    stage: stageOf(assessedOf(record)),
    steps: shownSteps(record),
    criteria: shownJudged(record, locale),
    settled: shownSettled(record, locale),
    moderator: moderation && { id: moderation.moderatorId },
    decisions: record.decisions.map((decision) => toldDecision(decision, record.appeals, locale)),
    appeals: record.appeals.map(shownAppeal),
  };
}

function shownSettled(record: ApplicationRecord, locale: Locale): ToldCriterionType[] {
  const titles = new Map(record.criteria.map(({ code, title }) => [code, title[locale]]));
  return settledMarks(assessedOf(record)).map(({ criterion: code, ...rest }) => {
    return { code, title: titles.get(code) ?? code, ...rest };
  });
}

function shownAppeal({ id, appealedOn, outcome, members }: AppealOnRecord): AppealOnFileType {
  const panel = members.map(({ personId }) => ({ id: personId }));
  return { id, appealedOn, panel, answered: members.filter((member) => member.outcome !== null).length, outcome };
}

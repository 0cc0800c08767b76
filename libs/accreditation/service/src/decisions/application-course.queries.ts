import { refusalsToBeginAppeal } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { reportRead } from '../answers/application-report.queries.js';
import { wordsRead } from '../answers/application-words.queries.js';
import { answersRead, statementsRead } from '../answers/answer.queries.js';
import { beforeAppealing } from '../appeals/appeal-refusal.js';
import { shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { ApplicationCourseType } from './application-course.graphql.js';
import { recordRead } from './application-record.js';
import { shownSteps, toldDecision } from './shown-course.js';

const openOf = hotRead<{ readonly waiting: boolean }>({
  name: 'accreditation.application-open-of',
  text: `select exists (select from accreditation.applications
           where body_id = $1 and person_id = $2 and decided_on is null) as waiting`,
});

/** What an applicant reads of their own application. Another's is not found. */
@Injectable()
export class ApplicationCourseQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  async course(reads: OperationReads, id: string, { personId, locale }: Member): Promise<ApplicationCourseType> {
    const [record, { waiting }, on] = await Promise.all([
      recordRead(reads, id),
      reads.row(openOf, [personId]),
      this.schemes.today(reads),
    ]);
    if (record.applicantId !== personId) throw new NotFound('application');
    const refusals = refusalsToBeginAppeal(beforeAppealing(record, waiting, on));
    return {
      applicationId: id,
      level: shownLevel(record.level, record.levelTitle, locale),
      steps: shownSteps(record),
      answers: await answersRead(reads, record, null, locale),
      supervisorReport: await reportRead(reads, id),
      feedbackWords: await wordsRead(reads, id),
      statements: await statementsRead(reads, id),
      decisions: record.decisions.map((decision) => toldDecision(decision, record.appeals, locale)),
      honouredUntil: record.honouredUntil,
      refusalsToAppeal: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
    };
  }
}

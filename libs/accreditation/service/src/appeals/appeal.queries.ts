import type { Text } from '@standing/accreditation/requirements';
import { refusalsOfPart } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { reportRead } from '../answers/application-report.queries.js';
import { wordsRead } from '../answers/application-words.queries.js';
import { answersRead } from '../answers/answer.queries.js';
import { partsOf, recordRead } from '../decisions/application-record.js';
import { relatedRead } from '../decisions/related.js';
import { toldDecision } from '../decisions/shown-course.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AppealAskedType, AppealFileType } from './appeal.graphql.js';

type Asked = Omit<AppealAskedType, 'level'> & { readonly level: string; readonly levelTitle: Text };

const askedOf = hotRead<Asked>({
  name: 'accreditation.appeals-asked-of',
  text: `select p.id, a.level, ${levelTitleOf('a')} as "levelTitle", p.appealed_on as "appealedOn", m.outcome is not null as answered
    from accreditation.appeal_members m
    join accreditation.appeals p on p.body_id = m.body_id and p.id = m.appeal_id
    join accreditation.applications a on a.body_id = p.body_id and a.id = p.application_id
    where m.body_id = $1 and m.person_id = $2 and p.outcome is null
    order by p.appealed_on, p.id`,
});

const ofPanel = hotRead<{ readonly applicationId: string }>({
  name: 'accreditation.appeal-of-panel',
  text: `select p.application_id as "applicationId" from accreditation.appeal_members m
    join accreditation.appeals p on p.body_id = m.body_id and p.id = m.appeal_id
    where m.body_id = $1 and m.appeal_id = $2 and m.person_id = $3`,
});

/** What those who hear an appeal read; nobody else finds it here. */
@Injectable()
export class AppealQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Those that are not decided, the oldest first. */
  async mine(reads: OperationReads, { personId, locale }: Member): Promise<AppealAskedType[]> {
    const rows = await reads.rows(askedOf, [personId]);
    return rows.map(({ level, levelTitle, ...row }) => ({ ...row, level: shownLevel(level, levelTitle, locale) }));
  }

  async file(reads: OperationReads, id: string, { personId, locale }: Member): Promise<AppealFileType> {
    const { applicationId } = await reads.row(ofPanel, [id, personId]);
    const [record, on] = await Promise.all([recordRead(reads, applicationId), this.schemes.today(reads)]);
    const related = await relatedRead(reads, personId, record.applicantId, on);
    const appeal = record.appeals.find((one) => one.id === id);
    const refusal = record.decisions.find((one) => one.id === appeal?.decisionId);
    const barred = refusalsOfPart(partsOf(record, { appealId: id }), personId, related);
    if (appeal === undefined || refusal === undefined || barred.length > 0) throw new NotFound('appeal');
    const { appealedOn, grounds, outcome, decidedOn, members } = appeal;
    const own = members.find((member) => member.personId === personId);
    const { outcome: said = null, reasons = null } = own ?? {};
    return {
      id,
      level: shownLevel(record.level, record.levelTitle, locale),
      appliedOn: record.appliedOn,
      appealedOn,
      grounds,
      refusal: toldDecision(refusal, [], locale),
      answers: await answersRead(reads, record, `${id} ${personId}`, locale),
      supervisorReport: await reportRead(reads, record.id),
      feedbackWords: await wordsRead(reads, record.id),
      mine: said === null || reasons === null ? null : { outcome: said, reasons },
      panelSize: members.length,
      answered: members.filter((member) => member.outcome !== null).length,
      outcome,
      decidedOn,
    };
  }
}

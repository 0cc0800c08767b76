import type { Text } from '@standing/accreditation/requirements';
import {
  type ApplicationKind,
  type ApplicationStatus,
  type DeclineReason,
  refusalsOfAssessment,
  refusalsToAward,
  standingOn,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, NotFound, type Refusal } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, type RefusalType, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { beforeAwarding } from '../awards/before-awarding.js';
import { type ApplicationRecord, recordRead } from '../decisions/application-record.js';
import { beforeDeciding } from '../decisions/before-deciding.js';
import { relatedRead } from '../decisions/related.js';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { deceasedRead } from '../deaths/deceased.queries.js';
import { deceased } from '../deaths/deceased.sql.js';
import { evidenceOfPeople } from '../standing/evidence-of-people.js';
import { awardsRead } from '../standing/held.queries.js';
import type { ApplicationType } from './application.graphql.js';

/** An application as it is read. */
export type ReadApplication = {
  readonly id: string;
  readonly personId: string;
  readonly level: string;
  readonly levelTitle: Text;
  readonly kind: ApplicationKind;
  readonly renews: string | null;
  readonly shownName: string | null;
  readonly status: ApplicationStatus;
  readonly appliedOn: string;
  readonly decidedOn: string | null;
  readonly honouredUntil: string | null;
  readonly declineReason: DeclineReason | null;
};

const ofAward = (column: string) =>
  `(select w.${column} from accreditation.awards w where w.body_id = a.body_id and w.id = a.award_id)`;

/** The columns of `a`, an application. */
export const APPLICATION = `a.id, a.person_id as "personId", a.level, ${levelTitleOf('a')} as "levelTitle", a.kind, a.status,
  ${ofAward('reference')} as renews, ${ofAward('shown_name')} as "shownName", a.applied_on as "appliedOn", a.decided_on as "decidedOn", a.honoured_until as "honouredUntil", a.decline_reason as "declineReason"`;

const open = hotRead<{ readonly count: number }>({
  name: 'accreditation.applications-open',
  text: `select count(*)::int as count from accreditation.applications a
    where a.body_id = $1 and a.decided_on is null and not ${deceased('a.person_id')}`,
});

const byId = hotRead<ReadApplication>({
  name: 'accreditation.application-by-id',
  text: `select ${APPLICATION} from accreditation.applications a where a.body_id = $1 and a.id = $2`,
});

const latestOfPerson = hotRead<ReadApplication>({
  name: 'accreditation.latest-application',
  text: `select ${APPLICATION} from accreditation.applications a
    where a.body_id = $1 and a.person_id = $2 order by a.id desc limit 1`,
});

/** Reads of applications: one's own, or anybody's for those who may. */
@Injectable()
export class ApplicationQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  async waiting(reads: OperationReads): Promise<number> {
    return (await reads.row(open)).count;
  }

  async byId(reads: OperationReads, id: string, locale: Locale): Promise<ApplicationType> {
    return shownApplication(await reads.row(byId, [id]), locale);
  }

  /** The person's last one. Another's is not found, but by an officer or a registrar. */
  async latest(reads: OperationReads, personId: string, actor: Member): Promise<ApplicationType | null> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'read-any', 'Application'))
      throw new NotFound('person');
    const row = await reads.maybe(latestOfPerson, [personId]);
    return row && shownApplication(row, actor.locale);
  }

  /** Why this member could not award it today. What people judged is told to whoever might decide, and to nobody else. */
  async refusals(
    reads: OperationReads,
    { id, person: { id: personId }, level, kind, status, appliedOn }: ApplicationType,
    actor: Member,
  ): Promise<RefusalType[]> {
    const [on, record, evidence, isDeceased, { awards, ends }] = await Promise.all([
      this.schemes.today(reads),
      recordRead(reads, id),
      reads.many(evidenceOfPeople, personId),
      deceasedRead(reads, personId),
      awardsRead(reads, personId),
    ]);
    const { document } = await this.schemes.decidingById(reads, record.schemeVersionId);
    const known = { document, evidence, standing: standingOn(awards, ends, on), isDeceased, on };
    const application = { personId, level: level.code, kind, status, appliedOn };
    const refusals = refusalsToAward(beforeAwarding(application, actor.personId, known));
    const judged = await refusalsByPeople(reads, record, actor, on);
    return [...refusals, ...judged].map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}

async function refusalsByPeople(
  reads: OperationReads,
  record: ApplicationRecord,
  actor: Member,
  on: Day,
): Promise<Refusal[]> {
  if (!allowed(accreditationPolicy, actor, 'decide', 'Application')) return [];
  const related = await relatedRead(reads, actor.personId, record.applicantId, on);
  return refusalsOfAssessment(beforeDeciding(record, { deciderId: actor.personId, related, today: on }));
}

/** As the graph shows it. */
export function shownApplication(
  { personId, level, levelTitle, ...row }: ReadApplication,
  locale: Locale,
): ApplicationType {
  return { ...row, person: { id: personId }, level: shownLevel(level, levelTitle, locale) };
}

import type { Text } from '@standing/accreditation/requirements';
import type { AssessmentStatus, RecusalCode, Seat } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Locale, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import type { MyAssessment, OwnStatus, SeatOfApplication } from './assessment.graphql.js';
import { refuseParty } from './assessor.queries.js';

type Own = Omit<MyAssessment, 'file' | 'level'> & { readonly level: string; readonly levelTitle: Text };

const OWN = `select s.id, case when s.status <> 'submitted' and a.decided_on is not null then 'closed' else s.status end as status,
    s.assigned_at as "assignedAt", s.declared_at as "declaredAt", s.submitted_at as "submittedAt", a.level,
    ${levelTitleOf('a')} as "levelTitle"
  from accreditation.assessments s join accreditation.applications a on a.body_id = $1 and a.id = s.application_id
  where s.body_id = $1 and s.assessor_id = $2 and s.status not in ('recused', 'handed-over')`;

const ownAssessments = hotRead<Own>({
  name: 'accreditation.own-assessments',
  text: `${OWN} order by s.id desc limit 200`,
});

const ownAssessment = hotRead<Own>({ name: 'accreditation.own-assessment', text: `${OWN} and s.id = $3` });

const personOfApplication = hotRead<{ readonly personId: string }>({
  name: 'accreditation.person-of-application',
  text: `select person_id as "personId" from accreditation.applications where body_id = $1 and id = $2`,
});

type SeatRow = {
  readonly id: string;
  readonly seat: Seat;
  readonly assessorId: string;
  readonly status: AssessmentStatus;
  readonly assignedAt: Date;
  readonly declaredAt: Date | null;
  readonly recusal: RecusalCode | null;
};

const seatsOf = hotRead<SeatRow>({
  name: 'accreditation.seats-of-application',
  text: `select id, seat, assessor_id as "assessorId", status, assigned_at as "assignedAt", declared_at as "declaredAt",
      recusal_code as recusal
    from accreditation.assessments where body_id = $1 and application_id = $2 order by id`,
});

/** Reads of assessments: an assessor's own through their own rows alone, and of an application's seats for registrars. */
@Injectable()
export class AssessmentQueries {
  /** Mine, the latest first; those that I left are not among them. */
  async mine(reads: OperationReads, { personId, locale }: Member): Promise<MyAssessment[]> {
    return (await reads.rows(ownAssessments, [personId])).map((row) => shown(row, locale));
  }

  /** One of mine. Any other is not found, whether there is one or not. */
  async own(reads: OperationReads, id: string, { personId, locale }: Member): Promise<MyAssessment> {
    return shown(await reads.row(ownAssessment, [personId, id]), locale);
  }

  /** Who has and had the seats. To its applicant and its assessors the application is not found here. */
  async seats(reads: OperationReads, applicationId: string, actor: Member): Promise<SeatOfApplication[]> {
    const [application, rows] = await Promise.all([
      reads.row(personOfApplication, [applicationId]),
      reads.rows(seatsOf, [applicationId]),
    ]);
    refuseParty(application, rows, actor);
    return rows.map(({ assessorId, ...row }) => ({ ...row, person: { id: assessorId }, file: fileOf(row.id) }));
  }
}

function shown({ level, levelTitle, ...row }: Own, locale: Locale): MyAssessment {
  return {
    ...row,
    status: row.status as OwnStatus,
    file: fileOf(row.id),
    level: shownLevel(level, levelTitle, locale),
  };
}

/** The same file has another name for each of its assessors: two who compare notes cannot tell that it is one. */
export function fileOf(assessmentId: string): string {
  return `D-${assessmentId.slice(-6).toUpperCase()}`;
}

import { type AssessmentStatus, deputiesFor, type Seat } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { fileOf } from '../assessors/assessment.queries.js';
import { readPool } from '../assessors/assessor.queries.js';
import { deceased } from '../deaths/deceased.sql.js';
import { type ApplicationRecord, recordRead } from '../decisions/application-record.js';
import { unseatedOf } from '../queues/unseated.js';
import { relatedIdsOf } from '../relations/relations-of-person.js';
import { shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AssessmentToHandOverType } from './handing-over.graphql.js';

const deputyNamed = hotRead<{ readonly deputyId: string | null }>({
  name: 'accreditation.deputy-of-assessor',
  text: `select deputy_id as "deputyId" from accreditation.assessors
    where body_id = $1 and person_id = $2 and removed_on is null`,
});

type InHand = {
  readonly id: string;
  readonly applicationId: string;
  readonly seat: Seat;
  readonly status: AssessmentStatus;
  readonly assignedAt: Date;
};

const inHandOf = hotRead<InHand>({
  name: 'accreditation.in-hand-of-assessor',
  text: `select s.id, s.application_id as "applicationId", s.seat, s.status, s.assigned_at as "assignedAt"
    from accreditation.assessments s join accreditation.applications a on a.body_id = s.body_id and a.id = s.application_id
    where s.body_id = $1 and s.assessor_id = $2 and s.status in ('assigned', 'open') and a.status = 'waiting'
      and not ${deceased('a.person_id')}
    order by s.assigned_at, s.id`,
});

/** What an assessor has in hand, for registrars who hand it over. */
@Injectable()
export class ToHandOverQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** The oldest first, of those applications alone whose file is open to the actor. Who is not of the pool is not found. */
  async of(reads: OperationReads, assessorId: string, actor: Member): Promise<AssessmentToHandOverType[]> {
    const [{ deputyId: suggestedId }, rows, pool, on] = await Promise.all([
      reads.row(deputyNamed, [assessorId]),
      reads.rows(inHandOf, [assessorId]),
      readPool(reads),
      this.schemes.today(reads),
    ]);
    const related = await relatedIdsOf(reads, actor.personId, on);
    const found = await Promise.all(
      rows.map(async ({ applicationId, ...row }) => ({ row, record: await recordRead(reads, applicationId) })),
    );
    const sharing = { pool, assignerId: actor.personId, on };
    return Promise.all(
      found
        .filter(({ record }) => isReadable(record, related, actor))
        .map(async ({ row, record }) => {
          const unseated = await unseatedOf(reads, record, on);
          const deputies = deputiesFor(unseated, { assessorId, suggestedId }, sharing);
          return { ...shownInHand(row, record, actor), deputies: deputies.map((id) => ({ id })) };
        }),
    );
  }
}

function isReadable(
  { applicantId, sheets }: ApplicationRecord,
  related: readonly string[],
  { personId }: Member,
): boolean {
  const isParty = applicantId === personId || sheets.some(({ assessorId }) => assessorId === personId);
  return !isParty && !related.includes(applicantId);
}

function shownInHand(
  row: Omit<InHand, 'applicationId'>,
  { applicantId, level, levelTitle }: ApplicationRecord,
  actor: Member,
) {
  return {
    ...row,
    file: fileOf(row.id),
    person: { id: applicantId },
    level: shownLevel(level, levelTitle, actor.locale),
  };
}

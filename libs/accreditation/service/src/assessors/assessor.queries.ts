import { Injectable } from '@nestjs/common';
import {
  type Application,
  type Assessor,
  barsOn,
  type InPool,
  refusalsOfCandidate,
  type SeatHeld,
} from '@standing/accreditation/rules';
import { NotFound, type Refusal } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import type { AbsenceType } from '../absences/absence.graphql.js';
import { notOver } from '../absences/absence.queries.js';
import { absencesOf } from '../absences/absence.sql.js';
import { messages } from '../accreditation.messages.js';
import { latestRelations } from '../relations/latest-relations.js';
import { relationsOf } from '../relations/relations-of-person.js';
import { levelsOf, SchemeQueries } from '../schemes/scheme.queries.js';
import type { AssessorCandidate, AssessorCandidateWithReasons, AssessorType } from './assessor.graphql.js';

type InPoolRow = Assessor & {
  readonly id: string;
  readonly personId: string;
  readonly open: number;
  readonly absences: readonly AbsenceType[];
  readonly deputyId: string | null;
};

/** How many assessments of `p` wait for an answer: of applications that nobody has answered. */
const OPEN = `(select count(*)::int from accreditation.assessments s
  join accreditation.applications a on a.body_id = $1 and a.id = s.application_id
  where s.body_id = $1 and s.assessor_id = p.person_id and s.status in ('assigned', 'open') and a.decided_on is null)`;

/** Everybody of the pool, in the order in which they came into it. */
const pool = hotRead<InPoolRow>({
  name: 'accreditation.pool-of-assessors',
  text: `select p.id, p.person_id as "personId", p.levels, p.trained_on as "trainedOn", p.mandate_from as "mandateFrom",
      p.mandate_until as "mandateUntil", p.most_open as "mostOpen", ${absencesOf('p.person_id')} as absences,
      (select d.person_id from accreditation.assessors d
        where d.body_id = $1 and d.person_id = p.deputy_id and d.removed_on is null) as "deputyId", ${OPEN} as open
    from accreditation.assessors p where p.body_id = $1 and p.removed_on is null order by p.id`,
});

const applicationToAssess = hotRead<Application>({
  name: 'accreditation.application-to-assess',
  text: `select person_id as "personId", level, status from accreditation.applications where body_id = $1 and id = $2`,
});

const seatsHeld = hotRead<SeatHeld>({
  name: 'accreditation.seats-held',
  text: `select seat, assessor_id as "assessorId", status from accreditation.assessments where body_id = $1 and application_id = $2`,
});

const inPool = hotRead<{ readonly found: boolean }>({
  name: 'accreditation.in-pool',
  text: `select exists (select from accreditation.assessors where body_id = $1 and person_id = $2 and removed_on is null) as found`,
});

/** Reads of the pool of assessors, and of who of it may assess an application. */
@Injectable()
export class AssessorQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  async pool(reads: OperationReads, locale: Locale): Promise<AssessorType[]> {
    const [rows, on] = await Promise.all([reads.rows(pool), this.schemes.today(reads)]);
    const version = await this.schemes.on(reads, on, null);
    const levels = version ? levelsOf(version.document, locale) : [];
    return rows.map(({ personId, deputyId, ...row }) => ({
      ...row,
      person: { id: personId },
      absences: notOver(row.absences, on),
      deputy: deputyId === null ? null : { id: deputyId },
      levels: levels.filter(({ code }) => row.levels.includes(code)),
    }));
  }

  async kept(reads: OperationReads, id: string, locale: Locale): Promise<AssessorType> {
    const found = (await this.pool(reads, locale)).find((assessor) => assessor.id === id);
    if (found === undefined) throw new NotFound('assessor');
    return found;
  }

  async isAssessor(reads: OperationReads, { personId }: Member): Promise<boolean> {
    return (await reads.row(inPool, [personId])).found;
  }

  /** The pool for an application. Whoever applied, or assesses it, does not learn who else might: to them it is not found. */
  async candidates(reads: OperationReads, applicationId: string, actor: Member): Promise<AssessorCandidate[]> {
    const known = await this.asCandidates(reads, applicationId, actor);
    return known.map(({ personId, refusals }) => ({ person: { id: personId }, available: refusals.length === 0 }));
  }

  async withReasons(
    reads: OperationReads,
    applicationId: string,
    actor: Member,
  ): Promise<AssessorCandidateWithReasons[]> {
    const known = await this.asCandidates(reads, applicationId, actor);
    return known.map(({ personId, open, mostOpen, refusals }) => ({
      person: { id: personId },
      open,
      mostOpen,
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale)),
    }));
  }

  private async asCandidates(
    reads: OperationReads,
    applicationId: string,
    actor: Member,
  ): Promise<(InPoolRow & { readonly refusals: Refusal[] })[]> {
    const [application, seats, on, rows] = await Promise.all([
      reads.row(applicationToAssess, [applicationId]),
      reads.rows(seatsHeld, [applicationId]),
      this.schemes.today(reads),
      reads.rows(pool),
    ]);
    refuseParty(application, seats, actor);
    const relations = latestRelations(await reads.rows(relationsOf, [application.personId]));
    return rows.map((assessor) => {
      const { personId: candidateId, open } = assessor;
      const theirs = relations.filter(({ oneId, otherId }) => [oneId, otherId].includes(candidateId));
      const bars = candidateId === application.personId ? [] : barsOn(theirs, on);
      return {
        ...assessor,
        refusals: refusalsOfCandidate({ application, seats, candidateId, assessor, open, bars, on }),
      };
    });
  }
}

/** The pool as seats are given from it. */
export async function readPool(reads: OperationReads): Promise<InPool[]> {
  const rows = await reads.rows(pool);
  return rows.map(({ personId, open, ...assessor }) => ({ personId, open, assessor }));
}

/** Who assesses an application is not for its applicant to know, nor for one assessor of the other. */
export function refuseParty(
  { personId }: Pick<Application, 'personId'>,
  seats: readonly Pick<SeatHeld, 'assessorId'>[],
  actor: Member,
): void {
  const isParty = personId === actor.personId || seats.some(({ assessorId }) => assessorId === actor.personId);
  if (isParty) throw new NotFound('application');
}

import { decide, type Evidence } from '@standing/accreditation/requirements';
import { type AssessmentStatus, hasLeft, markOn, type Seat, toSettle } from '@standing/accreditation/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale, Member } from '@standing/platform/auth';
import { type Graph, GRAPH, hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ApplicationAnswerType } from '../answers/application-answer.graphql.js';
import type { ApplicationReportType } from '../answers/application-report.graphql.js';
import type { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { reportRead } from '../answers/application-report.queries.js';
import { wordsRead } from '../answers/application-words.queries.js';
import { answersRead } from '../answers/answer.queries.js';
import { fileOf } from '../assessors/assessment.queries.js';
import { CALENDAR } from '../calendar.js';
import { type ApplicationRecord, assessedOf, recordRead } from '../decisions/application-record.js';
import { shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { shownDecision } from '../standing/shown-decision.js';
import type { DecisionType } from '../standing/standing.graphql.js';
import type {
  AssessedApplicantType,
  AssessmentDifferenceType,
  AssessmentSheetType,
  SheetCriterionType,
  SheetEvidenceType,
} from './sheet.graphql.js';
import { heldUntil, withoutPayments } from './held-pieces.js';
import { namelessDecision, namelessId } from './nameless.js';

type Own = {
  readonly id: string;
  readonly applicationId: string;
  readonly seat: Seat;
  readonly status: AssessmentStatus;
};

/** One's own seat whose file is open, while the application is not taken back. */
const ownOpened = hotRead<Own>({
  name: 'accreditation.own-opened-assessment',
  text: `select s.id, s.application_id as "applicationId", s.seat, s.status from accreditation.assessments s
    join accreditation.applications a on a.body_id = s.body_id and a.id = s.application_id
    where s.body_id = $1 and s.id = $2 and s.assessor_id = $3 and s.status in ('open', 'submitted') and a.status <> 'withdrawn'`,
});

const revisionsOf = hotRead<{ readonly criterion: string; readonly revision: number }>({
  name: 'accreditation.revisions-of-assessment',
  text: `select criterion, revision from accreditation.assessment_marks where body_id = $1 and assessment_id = $2`,
});

const ledgerOfApplicant = hotRead<Evidence>({
  name: 'accreditation.ledger-of-applicant',
  text: `select e.id, e.source, e.source_id as "sourceId", e.revision, e.kind, e.held_on as "heldOn", e.held_until as "heldUntil",
           e.minutes, e.attributes, e.trust, e.state
         from accreditation.evidence e
         join accreditation.applications a on a.body_id = e.body_id and a.person_id = e.person_id
         where e.body_id = $1 and a.id = $2`,
});

const applicantNamed = hotRead<{ readonly personId: string }>({
  name: 'accreditation.applicant-where-named',
  text: `select a.person_id as "personId" from accreditation.applications a
         join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
         where a.body_id = $1 and a.id = $2 and v.document->'assessment'->'hideNames' = 'false'`,
});

/** What an assessor reads: their own seat, and through it the evidence. Nothing of the other seat before both are done. */
@Injectable()
export class SheetQueries {
  constructor(
    private readonly schemes: SchemeQueries,
    @Inject(GRAPH) private readonly graph: Graph,
  ) {}

  async sheet(reads: OperationReads, id: string, { personId, locale }: Member): Promise<AssessmentSheetType> {
    const own = await reads.row(ownOpened, [id, personId]);
    const [record, revisions] = await Promise.all([
      recordRead(reads, own.applicationId),
      reads.rows(revisionsOf, [id]),
    ]);
    const { level, levelTitle, appliedOn } = record;
    return {
      id,
      file: fileOf(id),
      level: shownLevel(level, levelTitle, locale),
      appliedOn,
      submitted: own.status === 'submitted',
      criteria: shownCriteria(record, own.seat, new Map(revisions.map((one) => [one.criterion, one.revision])), locale),
      differences: shownDifferences(record, own.seat, locale),
      applicationId: own.applicationId,
    };
  }

  async decision(reads: OperationReads, { id, ...of }: AssessmentSheetType, locale: Locale): Promise<DecisionType> {
    const { schemeVersionId } = await recordRead(reads, of.applicationId);
    const [version, evidence] = await Promise.all([
      this.schemes.decidingById(reads, schemeVersionId),
      reads.rows(ledgerOfApplicant, [of.applicationId]),
    ]);
    const decision = decide(withoutPayments(version.document), of.level.code, evidence, CALENDAR, of.appliedOn);
    return namelessDecision(shownDecision(decision, version, locale), id);
  }

  async evidence(reads: OperationReads, { id, ...of }: AssessmentSheetType): Promise<SheetEvidenceType[]> {
    const ledger = await reads.rows(ledgerOfApplicant, [of.applicationId]);
    const held = heldUntil(ledger, of.appliedOn);
    const parties = [...new Set(held.map(partyOf))].filter((party) => party !== null);
    return held.reverse().map((one) => ({
      id: namelessId(id, one.id),
      kind: one.kind,
      heldOn: one.kind === 'feedback' ? null : one.heldOn,
      heldIn: (one.heldOn ?? '').slice(0, 7),
      minutes: one.minutes,
      trust: one.trust,
      party: parties.indexOf(partyOf(one) ?? '') + 1 || null,
    }));
  }

  /** Under the ids by which this sheet knows the evidence. */
  async answers(
    reads: OperationReads,
    { id, applicationId }: AssessmentSheetType,
    locale: Locale,
  ): Promise<ApplicationAnswerType[]> {
    return answersRead(reads, await recordRead(reads, applicationId), id, locale);
  }

  /** With neither name, and no id. */
  report(reads: OperationReads, { applicationId }: AssessmentSheetType): Promise<ApplicationReportType | null> {
    return reportRead(reads, applicationId);
  }

  /** With no name beside them. */
  words(reads: OperationReads, { applicationId }: AssessmentSheetType): Promise<FeedbackWordsType | null> {
    return wordsRead(reads, applicationId);
  }

  /** Whose application it is, as identity names them; null where the scheme hides names. */
  async applicant(reads: OperationReads, id: string, actor: Member): Promise<AssessedApplicantType | null> {
    const { bodyId, personId, locale } = actor;
    const { applicationId } = await reads.row(ownOpened, [id, personId]);
    const named = await reads.maybe(applicantNamed, [applicationId]);
    if (named === null) return null;
    const { personNamed } = await this.graph.ask<{ personNamed: { name: string } | null }>(
      { kind: 'service', service: 'accreditation', bodyId, locale },
      `query AssessedApplicant($id: Uuid!) { personNamed(id: $id) { name } }`,
      { id: named.personId },
    );
    return personNamed;
  }
}

function sheetOf({ sheets }: ApplicationRecord, seat: Seat) {
  return sheets.find((one) => one.seat === seat && !hasLeft(one.status))?.marks ?? [];
}

function shownCriteria(
  record: ApplicationRecord,
  seat: Seat,
  revisions: ReadonlyMap<string, number>,
  locale: Locale,
): SheetCriterionType[] {
  const own = sheetOf(record, seat);
  return record.criteria.map(({ code, title, description }) => ({
    code,
    title: title[locale],
    description: description[locale],
    mine: markOn(own, code) ?? null,
    revision: revisions.get(code) ?? 0,
  }));
}

/** `toSettle` names nothing while a sheet is not submitted. */
function shownDifferences(record: ApplicationRecord, seat: Seat, locale: Locale): AssessmentDifferenceType[] | null {
  const assessed = assessedOf(record);
  const { first, second } = assessed;
  if (first === null || second === null) return null;
  const [own, others] = seat === 1 ? [first, second] : [second, first];
  return toSettle(assessed).flatMap(({ code, title }) => {
    const [mine, other] = [markOn(own, code), markOn(others, code)];
    return mine && other && mine.mark !== other.mark ? [{ code, title: title[locale], mine, other }] : [];
  });
}

function partyOf({ attributes }: Evidence): string | null {
  const party = attributes['engagementId'] ?? attributes['supervisorId'];
  return typeof party === 'string' ? party : null;
}

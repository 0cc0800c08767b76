import { criteriaOf, decide, type Evidence } from '@standing/accreditation/requirements';
import {
  draftErasedOn,
  holdsUntil,
  readFeedbackWords,
  refusalsToSubmitApplication,
  type StatementCode,
  standingOn,
  statementsAsked,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import type { Day } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import {
  decodeCursor,
  hotRead,
  type OperationReads,
  page,
  type PageArgs,
  sentenceOf,
} from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import type { EvidencePieceConnection } from '../answers/application-answer.graphql.js';
import { namedPieces, newestFirst, placeOf, shownPiece } from '../answers/named-pieces.js';
import { REPORT_COLUMNS, type ReportRead, shownReport } from '../answers/application-report.queries.js';
import { heldUntil } from '../assessing/held-pieces.js';
import { CALENDAR } from '../calendar.js';
import { type DecidingVersion, SchemeQueries } from '../schemes/scheme.queries.js';
import { evidenceOfPeople } from '../standing/evidence-of-people.js';
import { awardsRead } from '../standing/held.queries.js';
import { shownDecision } from '../standing/shown-decision.js';
import type { DecisionType } from '../standing/standing.graphql.js';
import type { ApplicationDraftType, ApplicationHoldingType, DraftCriterionType } from './application-draft.graphql.js';
import { DRAFT_OF_PERSON, OPEN_OF_PERSON, type DraftRead, type OpenRead } from './application-draft.sql.js';

const draftOfPerson = hotRead<DraftRead>({ name: 'accreditation.application-draft', text: DRAFT_OF_PERSON });
const openOfPerson = hotRead<OpenRead>({ name: 'accreditation.open-of-person', text: OPEN_OF_PERSON });

const reportOfDraft = hotRead<ReportRead & { readonly reportId: string; readonly revision: number }>({
  name: 'accreditation.report-of-draft',
  text: `select ${REPORT_COLUMNS}, r.report_id as "reportId", r.revision
    from accreditation.application_draft_reports r where r.body_id = $1 and r.draft_id = $2`,
});

const wordsOfDraft = hotRead<{ readonly text: string; readonly revision: number }>({
  name: 'accreditation.words-of-draft',
  text: `select text, revision from accreditation.application_draft_words where body_id = $1 and draft_id = $2`,
});

/** What a draft is looked at by: the day, the version that decides on it, and the member's evidence. */
type Looked = {
  readonly on: Day;
  readonly version: DecidingVersion | null;
  readonly ledger: readonly Evidence[];
};

/** Reads of one's own draft, and of what one may name in it. Nobody reads another's. */
@Injectable()
export class ApplicationDraftQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Null while there is none. */
  async mine(reads: OperationReads, { personId, locale }: Member): Promise<ApplicationDraftType | null> {
    const draft = await reads.maybe(draftOfPerson, [personId]);
    if (draft === null) return null;
    const looked = await this.looked(reads, personId);
    const criteria = looked.version ? criteriaOf(looked.version.document, draft.level) : [];
    const { awards, ends } = await awardsRead(reads, personId);
    const before = {
      ...(await reads.row(openOfPerson, [personId])),
      scheme: looked.version && looked.version.document,
      standing: standingOn(awards, ends, looked.on),
    };
    const affirmed = Object.keys(draft.affirmed) as StatementCode[];
    const refusals = refusalsToSubmitApplication({ ...before, level: draft.level, criteria, affirmed });
    const report = await reads.maybe(reportOfDraft, [draft.id]);
    const words = await reads.maybe(wordsOfDraft, [draft.id]);
    const { id, revision, changedOn, statementsRevision, accommodation, accommodationRevision } = draft;
    return {
      ...{ id, revision, changedOn, statementsRevision, accommodation, accommodationRevision },
      level: { code: draft.level, title: titleOf(looked, draft.level, locale) },
      erasedOn: draftErasedOn(changedOn),
      criteria: criteria.map(({ code, title, description }) => {
        return { code, title: title[locale], description: description[locale], ...answerOn(draft, code, looked) };
      }),
      statements: statementsAsked(criteria).map((code) => ({ code, affirmedOn: draft.affirmed[code] ?? null })),
      supervisorReport: report && { ...shownReport(report), reportId: report.reportId },
      supervisorReportRevision: report?.revision ?? 0,
      feedbackWords: words && readFeedbackWords(words.text),
      feedbackWordsRevision: words?.revision ?? 0,
      refusalsToSubmit: refusals.map((one) => sentenceOf(one, messages, locale)),
    };
  }

  /** Where the member stands today; null where the scheme in force lacks the level. */
  async decision(reads: OperationReads, { level }: ApplicationDraftType, actor: Member): Promise<DecisionType | null> {
    const { on, version, ledger } = await this.looked(reads, actor.personId);
    if (version === null || !hasLevel(version, level.code)) return null;
    return shownDecision(decide(version.document, level.code, ledger, CALENDAR, on), version, actor.locale);
  }

  /** Until when that would hold. */
  async holding(
    reads: OperationReads,
    { level }: ApplicationDraftType,
    { personId, locale }: Member,
  ): Promise<ApplicationHoldingType | null> {
    const { on, version, ledger } = await this.looked(reads, personId);
    if (version === null || !hasLevel(version, level.code)) return null;
    const answerOn = (day: Day) => decide(version.document, level.code, ledger, CALENDAR, day);
    const holding = holdsUntil(on, draftErasedOn(on), version.nextFrom, answerOn);
    return holding && { ...holding, lines: holding.lines.map((title) => title[locale]) };
  }

  /** What one may name, the newest first, of one kind or of all. */
  async pieces(
    reads: OperationReads,
    kind: string | null,
    { first, after }: PageArgs,
    { personId }: Member,
  ): Promise<EvidencePieceConnection> {
    const { on, ledger } = await this.looked(reads, personId);
    const [heldOn, id] = decodeCursor(after) ?? [];
    const last = heldOn === undefined ? null : placeOf({ heldOn: String(heldOn), id: String(id) });
    const all = heldUntil(ledger, on)
      .flatMap((piece) => shownPiece(piece) ?? [])
      .filter((piece) => kind === null || piece.kind === kind)
      .sort(newestFirst);
    const left = all.filter((piece) => last === null || placeOf(piece) < last);
    return page(left.slice(0, first + 1), first, (piece) => [piece.heldOn, piece.id]) as EvidencePieceConnection;
  }

  private async looked(reads: OperationReads, personId: string): Promise<Looked> {
    const on = await this.schemes.today(reads);
    const [version, ledger] = await Promise.all([
      this.schemes.on(reads, on, null),
      reads.many(evidenceOfPeople, personId),
    ]);
    return { on, version, ledger };
  }
}

function answerOn(
  { answers }: DraftRead,
  code: string,
  { ledger }: Looked,
): Pick<DraftCriterionType, 'text' | 'pieces' | 'revision'> {
  const { text = null, evidenceIds = [], revision = 0 } = answers.find(({ criterion }) => criterion === code) ?? {};
  return { text, pieces: namedPieces(ledger, evidenceIds).pieces, revision };
}

function titleOf({ version }: Looked, code: string, locale: Locale): string {
  return version?.document.levels.find((level) => level.code === code)?.title[locale] ?? code;
}

function hasLevel({ document }: DecidingVersion, level: string): boolean {
  return document.levels.some(({ code }) => code === level);
}

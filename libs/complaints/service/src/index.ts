/** Complaints: what a client tells of a coach, sealed from its first write, and the case that people make of it. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { adoption, AdoptedProcedure } from './adoption/adoption.js';
import { appointments } from './appointments/appointments.js';
import { bundle } from './bundle/bundle.js';
import { calendar, CalendarRow } from './calendar/calendar.js';
import { CaseEventRow } from './cases/case-event.entity.js';
import { CaseKeyRow } from './cases/case-key.entity.js';
import { CaseText } from './cases/case-text.entity.js';
import { CaseTexts } from './cases/case-texts.js';
import { CaseRow } from './cases/case.entity.js';
import { Concurrence } from './cases/concurrence.entity.js';
import { ConflictDeclaration } from './cases/conflict-declaration.entity.js';
import { DecisionProposal } from './cases/decision-proposal.entity.js';
import { EntryText } from './cases/entry-text.entity.js';
import { FunctionHeld } from './cases/function-held.entity.js';
import { PersonStub } from './cases/person-stub.graphql.js';
import { ReturnCode } from './cases/return-code.entity.js';
import { ReturnCodes } from './cases/return-codes.js';
import { TimeAwaited } from './cases/time-awaited.entity.js';
import { WhoIsMeant } from './cases/who-is-meant.js';
import { messages } from './complaints.messages.js';
import { policy } from './complaints.policy.js';
import { conflictRows, conflicts } from './conflicts/conflicts.js';
import { CourseQueries } from './course/course.queries.js';
import { CourseForManagerResolver, CourseForRegistrarResolver, CourseResolver } from './course/course.resolver.js';
import { StepResolver } from './course/step.resolver.js';
import { custody, custodyRows } from './custody/custody.js';
import { monitoring } from './monitoring/monitoring.js';
import { dossier } from './dossier/dossier.js';
import { AgeDrafts } from './drafts/age-drafts.job.js';
import { AskForDraftCode } from './drafts/ask-for-draft-code.js';
import { DraftCodes } from './drafts/draft-codes.js';
import { DraftKeyRow, DraftMailRow, DraftRow } from './drafts/draft.entity.js';
import { DraftQueries } from './drafts/draft.queries.js';
import { DraftResolver } from './drafts/draft.resolver.js';
import { Drafts } from './drafts/drafts.js';
import { EraseDraft } from './drafts/erase-draft.js';
import { GiveDraftAddress } from './drafts/give-draft-address.js';
import { OpenDraftByMail } from './drafts/open-draft-by-mail.js';
import { SaveDraft } from './drafts/save-draft.js';
import { StartDraft } from './drafts/start-draft.js';
import { evidence, evidenceRows } from './evidence/evidence.js';
import { figures, reportRows } from './figures/figures.js';
import { guarding, guardRows } from './guarding/guarding.js';
import { handlers, heardRows } from './heard/handlers.js';
import { AskClosureReview } from './intake/ask-closure-review.js';
import { ClosureTold } from './intake/closure-told.js';
import { ComplaintQueries } from './intake/complaint.queries.js';
import { ComplaintResolver } from './intake/complaint.resolver.js';
import { FileComplaint } from './intake/file-complaint.js';
import { Receipts } from './intake/receipts.js';
import { ReceiveComplaint } from './intake/receive-complaint.js';
import { takenDownRows, takingDown } from './intake/taking-down.js';
import { letterRows, letters } from './letters/letters.js';
import { CaseQueries } from './managing/case.queries.js';
import { CaseResolver } from './managing/case.resolver.js';
import { NameRespondent } from './managing/name-respondent.js';
import { OpenCaseFile } from './managing/open-case-file.js';
import { ReadWhomItConcerns } from './managing/read-whom-it-concerns.js';
import { StepAside } from './managing/step-aside.js';
import { TakeCase } from './managing/take-case.js';
import { AskForMeasure } from './measures/ask-for-measure.js';
import { MeasureResolver } from './measures/measure.resolver.js';
import { NotifyMeasure } from './measures/notify-measure.js';
import { merging } from './merging/merging.js';
import { meterRows } from './meters/meters.js';
import { KnownOffice } from './offices/known-office.entity.js';
import { noteRows, notes } from './notes/notes.js';
import { emergency, emergencyRows } from './emergency/emergency.js';
import { panel } from './panel/panel.js';
import { parties, partyRows } from './parties/parties.js';
import { registry } from './registry/registry.js';
import { MyCaseQueries } from './respondent/my-case.queries.js';
import { MyCaseResolver } from './respondent/my-case.resolver.js';
import { OpenMyCase } from './respondent/open-my-case.js';
import { Respond } from './respondent/respond.js';
import { retention, retentionRows } from './retention/retention.js';
import { rota, rotaRows } from './rota/rota.js';
import { sanctions } from './sanctions/sanctions.js';
import { screening, screeningRows } from './screening/screening.js';
import { stepRows, steps } from './steps/steps.js';
import { BringUpToDate } from './time/bring-up-to-date.js';
import { TimePasses } from './time/time-passes.job.js';
import { timeRows, times } from './times/times.js';
import { turnRows, turns } from './turns/turns.js';
import { withdrawal } from './withdrawal/withdrawal.js';

const shared = [CaseTexts, ReturnCodes, WhoIsMeant];
const drafts = [
  Drafts,
  DraftCodes,
  StartDraft,
  SaveDraft,
  GiveDraftAddress,
  EraseDraft,
  AskForDraftCode,
  OpenDraftByMail,
  DraftQueries,
  DraftResolver,
  AgeDrafts,
];
const intake = [
  ReceiveComplaint,
  Receipts,
  FileComplaint,
  AskClosureReview,
  ClosureTold,
  ComplaintQueries,
  ComplaintResolver,
  ...takingDown,
];
const managing = [ReadWhomItConcerns, TakeCase, StepAside, OpenCaseFile, NameRespondent, CaseQueries, CaseResolver];
const respondent = [OpenMyCase, Respond, MyCaseQueries, MyCaseResolver];
const course = [CourseQueries, CourseResolver, CourseForManagerResolver, CourseForRegistrarResolver, StepResolver];
const measures = [AskForMeasure, NotifyMeasure, MeasureResolver];
export { countedCases, FigureQueries, WHOLE_BODY } from './figures/figures.js';
export const complaints: ContextDefinition = {
  name: 'complaints',
  entities: [
    CaseRow,
    CaseKeyRow,
    CaseText,
    EntryText,
    ReturnCode,
    ...takenDownRows,
    CaseEventRow,
    FunctionHeld,
    ConflictDeclaration,
    ...conflictRows,
    KnownOffice,
    DecisionProposal,
    Concurrence,
    ...stepRows,
    ...letterRows,
    TimeAwaited,
    ...timeRows,
    ...partyRows,
    CalendarRow,
    AdoptedProcedure,
    ...reportRows,
    ...evidenceRows,
    ...heardRows,
    ...meterRows,
    ...turnRows,
    DraftRow,
    DraftKeyRow,
    DraftMailRow,
    ...retentionRows,
    ...rotaRows,
    ...custodyRows,
    ...noteRows,
    ...emergencyRows,
    ...guardRows,
    ...screeningRows,
  ],
  providers: [
    ...shared,
    ...drafts,
    ...intake,
    ...managing,
    ...registry,
    ...panel,
    ...respondent,
    ...course,
    ...steps,
    ...parties,
    ...appointments,
    ...measures,
    ...merging,
    ...times,
    ...calendar,
    ...adoption,
    ...sanctions,
    ...bundle,
    ...dossier,
    ...figures,
    ...evidence,
    ...retention,
    ...conflicts,
    ...rota,
    ...custody,
    ...notes,
    ...emergency,
    ...guarding,
    ...monitoring,
    ...withdrawal,
    ...letters,
    ...screening,
    ...turns,
    BringUpToDate,
    TimePasses,
    ...handlers,
  ],
  handlers,
  policy,
  messages,
  orphanedTypes: [PersonStub],
};

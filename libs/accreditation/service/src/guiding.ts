import { AccommodationQueries } from './answers/accommodation.queries.js';
import { AccommodationResolver } from './answers/accommodation.resolver.js';
import {
  ApplicationAccommodationRow,
  ApplicationAnswerRow,
  ApplicationStatementRow,
} from './answers/application-answer.entity.js';
import { ApplicationReportRow, DraftReportRow } from './answers/application-report.entity.js';
import { ApplicationWordsRow, DraftWordsRow } from './answers/application-words.entity.js';
import { ApplicationDraftRow, DraftAnswerRow } from './application-drafts/application-draft.entity.js';
import { ApplicationDraftQueries } from './application-drafts/application-draft.queries.js';
import { ApplicationDraftResolver } from './application-drafts/application-draft.resolver.js';
import { BeginApplication } from './application-drafts/begin-application.js';
import { DiscardApplicationDraft } from './application-drafts/discard-application-draft.js';
import { DraftStepsResolver } from './application-drafts/draft-steps.resolver.js';
import { DraftReportResolver } from './application-drafts/draft-report.resolver.js';
import { DraftWordsResolver } from './application-drafts/draft-words.resolver.js';
import { EraseApplicationDraft } from './application-drafts/erase-application-draft.js';
import { EraseOldApplicationDrafts } from './application-drafts/erase-application-drafts.job.js';
import { LeaveFeedbackWordsOut } from './application-drafts/leave-feedback-words-out.js';
import { LeaveReportOut } from './application-drafts/leave-report-out.js';
import { SaveDraftAccommodation } from './application-drafts/save-draft-accommodation.js';
import { SaveDraftAnswer } from './application-drafts/save-draft-answer.js';
import { SaveDraftStatements } from './application-drafts/save-draft-statements.js';
import { SubmitApplication } from './application-drafts/submit-application.js';
import { TakeFeedbackWords } from './application-drafts/take-feedback-words.js';
import { TakeReport } from './application-drafts/take-report.js';
import { ApplicationFeedbackQueries } from './feedback/application-feedback.queries.js';
import { ApplicationFeedbackResolver } from './feedback/application-feedback.resolver.js';
import { ApplicationFeeRow, ApplicationFeeWaiverRow } from './fees/application-fee.entity.js';
import { FeeQueries } from './fees/fee.queries.js';
import { FeeResolver } from './fees/fee.resolver.js';
import { TakeBackFeeWaiver } from './fees/take-back-fee-waiver.js';
import { WaiveFee } from './fees/waive-fee.js';
import { ApplicationPaymentRow } from './payments/application-payment.entity.js';
import { PaymentQueries } from './payments/payment.queries.js';
import { PaymentResolver } from './payments/payment.resolver.js';
import { RecordPayment } from './payments/record-payment.js';
import { ReversePayment } from './payments/reverse-payment.js';

const useCases = [
  BeginApplication,
  SaveDraftAnswer,
  SaveDraftStatements,
  SaveDraftAccommodation,
  TakeReport,
  LeaveReportOut,
  TakeFeedbackWords,
  LeaveFeedbackWordsOut,
  DiscardApplicationDraft,
  EraseApplicationDraft,
  SubmitApplication,
  RecordPayment,
  ReversePayment,
  WaiveFee,
  TakeBackFeeWaiver,
];
const jobs = [EraseOldApplicationDrafts];
const queries = [ApplicationDraftQueries, AccommodationQueries, PaymentQueries, FeeQueries, ApplicationFeedbackQueries];
const resolvers = [
  ApplicationDraftResolver,
  DraftStepsResolver,
  DraftReportResolver,
  DraftWordsResolver,
  AccommodationResolver,
  PaymentResolver,
  FeeResolver,
  ApplicationFeedbackResolver,
];

/** How a member writes an application step by step, and what of it is kept once it is sent, its fee and how much client feedback there is included. */
export const guiding = {
  entities: [
    ...[ApplicationDraftRow, DraftAnswerRow, DraftReportRow, DraftWordsRow],
    ...[ApplicationFeeRow, ApplicationFeeWaiverRow],
    ...[ApplicationAnswerRow, ApplicationStatementRow, ApplicationAccommodationRow, ApplicationPaymentRow],
    ...[ApplicationReportRow, ApplicationWordsRow],
  ],
  providers: [...useCases, ...jobs, ...queries, ...resolvers],
};

/** A coach's practice: engagements under pseudonym and their record, hours, the charter annexed, feedback, the private vault and the continuity plan, for the coach alone. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { AnnexCharter } from './charter/annex-charter.js';
import { CharterAnnex } from './charter/charter-annex.entity.js';
import { CharterQueries } from './charter/charter.queries.js';
import { CharterResolver } from './charter/charter.resolver.js';
import { KnownCharterVersion } from './charter/charter-version.entity.js';
import { OnCharterPublished } from './charter/on-charter-published.js';
import { AnswerPlan } from './continuity/answer-plan.js';
import { AnswerRelease } from './continuity/answer-release.js';
import { BeginningResolver } from './continuity/beginning.resolver.js';
import { CheckRow } from './continuity/check.entity.js';
import { ConfirmPlan } from './continuity/confirm-plan.js';
import { ContinuityQueries } from './continuity/continuity.queries.js';
import { ContinuityResolver } from './continuity/continuity.resolver.js';
import { KeepKey } from './continuity/keep-key.js';
import { KeepList } from './continuity/keep-list.js';
import { LeavePlan } from './continuity/leave-plan.js';
import { KeyRow, ListRow } from './continuity/list.entity.js';
import { NameColleague } from './continuity/name-colleague.js';
import { NoticeRow } from './continuity/notice.entity.js';
import { NoticeForMailResolver } from './continuity/notice-for-mail.resolver.js';
import { PlanRow, StatementRow } from './continuity/plan.entity.js';
import { ProposeRelease } from './continuity/propose-release.js';
import { ReleaseAnswerRow, ReleaseRow } from './continuity/release.entity.js';
import { ReleaseQueries } from './continuity/release.queries.js';
import { ReleaseResolver } from './continuity/release.resolver.js';
import { RemindOfCheck } from './continuity/remind-of-check.js';
import { RemindOfChecks } from './continuity/remind-of-checks.job.js';
import { KnownDeath, KnownDeathTakenBack } from './deaths/death.entity.js';
import { OnDeathRecorded } from './deaths/on-death-recorded.js';
import { OnDeathTakenBack } from './deaths/on-death-taken-back.js';
import { Engagement } from './engagements/engagement.entity.js';
import { EngagementQueries } from './engagements/engagement.queries.js';
import { EngagementResolver } from './engagements/engagement.resolver.js';
import { StartEngagement } from './engagements/start-engagement.js';
import { Entry } from './entries/entry.entity.js';
import { EntryQueries } from './entries/entry.queries.js';
import { EntryResolver } from './entries/entry.resolver.js';
import { LogPractice } from './entries/log-practice.js';
import { WithdrawPractice } from './entries/withdraw-practice.js';
import { Withdrawal } from './entries/withdrawal.entity.js';
import { Feedback } from './feedback/feedback.entity.js';
import { FeedbackGiver } from './feedback/feedback-giver.entity.js';
import { FeedbackLinkRow } from './feedback/feedback-link.entity.js';
import { FeedbackQueries } from './feedback/feedback.queries.js';
import { FeedbackResolver } from './feedback/feedback.resolver.js';
import { FeedbackToGiveResolver } from './feedback/feedback-to-give.resolver.js';
import { GiveFeedback } from './feedback/give-feedback.js';
import { GiverResolver } from './feedback/giver.resolver.js';
import { MakeFeedbackLink } from './feedback/make-feedback-link.js';
import { MakeGiverFeedbackLink } from './feedback/make-giver-feedback-link.js';
import { WithdrawFeedbackLink } from './feedback/withdraw-feedback-link.js';
import { WithdrawGiverFeedbackLink } from './feedback/withdraw-giver-feedback-link.js';
import { WordsToHandOverQueries } from './feedback/words-to-hand-over.queries.js';
import { WordsToHandOverResolver } from './feedback/words-to-hand-over.resolver.js';
import { ImportPractice } from './imports/import-practice.js';
import { PracticeImport } from './imports/import.entity.js';
import { ImportQueries } from './imports/import.queries.js';
import { ImportResolver } from './imports/import.resolver.js';
import { UndoPracticeImport } from './imports/undo-practice-import.js';
import { EndRow } from './record/engagement-end.entity.js';
import { MarkRow } from './record/engagement-mark.entity.js';
import { TermsRow } from './record/engagement-terms.entity.js';
import { MarkEngagement } from './record/mark-engagement.js';
import { RecordQueries } from './record/record.queries.js';
import { RecordResolver } from './record/record.resolver.js';
import { SayEnd } from './record/say-end.js';
import { SayTerms } from './record/say-terms.js';
import { SetSignalsAside } from './record/set-signals-aside.js';
import { SignalSetAside } from './record/signal-set-aside.entity.js';
import { SignalQueries } from './record/signal.queries.js';
import { TakeBackMark } from './record/take-back-mark.js';
import { TermsResolver } from './record/terms.resolver.js';
import { CoverVaults } from './vault/cover-vaults.job.js';
import { KeepVault } from './vault/keep-vault.js';
import { OnPersonJoined } from './vault/on-person-joined.js';
import { Vault } from './vault/vault.entity.js';
import { VaultQueries } from './vault/vault.queries.js';
import { VaultResolver } from './vault/vault.resolver.js';
import { messages } from './practice.messages.js';
import { policy } from './practice.policy.js';
import { PractisedQueries } from './where/practised.queries.js';
import { PractisedResolver } from './where/practised.resolver.js';

export const practice: ContextDefinition = {
  name: 'practice',
  entities: [
    Engagement,
    Entry,
    Withdrawal,
    PracticeImport,
    KnownCharterVersion,
    CharterAnnex,
    FeedbackGiver,
    FeedbackLinkRow,
    Feedback,
    TermsRow,
    EndRow,
    MarkRow,
    SignalSetAside,
    Vault,
    KnownDeath,
    KnownDeathTakenBack,
    PlanRow,
    StatementRow,
    KeyRow,
    ListRow,
    CheckRow,
    NoticeRow,
    ReleaseRow,
    ReleaseAnswerRow,
  ],
  providers: [
    StartEngagement,
    EngagementQueries,
    EngagementResolver,
    LogPractice,
    WithdrawPractice,
    EntryQueries,
    EntryResolver,
    ImportPractice,
    UndoPracticeImport,
    ImportQueries,
    ImportResolver,
    OnCharterPublished,
    AnnexCharter,
    CharterQueries,
    CharterResolver,
    MakeFeedbackLink,
    WithdrawFeedbackLink,
    MakeGiverFeedbackLink,
    WithdrawGiverFeedbackLink,
    GiveFeedback,
    FeedbackQueries,
    FeedbackResolver,
    FeedbackToGiveResolver,
    GiverResolver,
    WordsToHandOverQueries,
    WordsToHandOverResolver,
    SayTerms,
    SayEnd,
    MarkEngagement,
    TakeBackMark,
    SetSignalsAside,
    RecordQueries,
    SignalQueries,
    RecordResolver,
    TermsResolver,
    OnPersonJoined,
    KeepVault,
    CoverVaults,
    VaultQueries,
    VaultResolver,
    PractisedQueries,
    PractisedResolver,
    OnDeathRecorded,
    OnDeathTakenBack,
    NameColleague,
    AnswerPlan,
    LeavePlan,
    ConfirmPlan,
    KeepKey,
    KeepList,
    ProposeRelease,
    AnswerRelease,
    RemindOfCheck,
    RemindOfChecks,
    ContinuityQueries,
    ContinuityResolver,
    BeginningResolver,
    ReleaseQueries,
    ReleaseResolver,
    NoticeForMailResolver,
  ],
  handlers: [OnPersonJoined, OnCharterPublished, OnDeathRecorded, OnDeathTakenBack],
  policy,
  messages,
};

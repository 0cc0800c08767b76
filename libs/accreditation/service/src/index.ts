/** Accreditation as one part of the platform: its rows, doors, use cases, ears, policy and sentences. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { messages } from './accreditation.messages.js';
import { accreditationPolicy } from './accreditation.policy.js';
import { AimAt } from './aims/aim-at.js';
import { Aim } from './aims/aim.entity.js';
import { ApplicationRow } from './applications/application.entity.js';
import { ApplicationQueries } from './applications/application.queries.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { DeclineApplication } from './applications/decline-application.js';
import { WithdrawApplication } from './applications/withdraw-application.js';
import { AwardEndRow } from './awards/award-end.entity.js';
import { AwardRow } from './awards/award.entity.js';
import { AwardLevel } from './awards/award-level.js';
import { AwardResolver } from './awards/award.resolver.js';
import { DevelopmentQueries } from './development/development.queries.js';
import { DevelopmentResolver } from './development/development.resolver.js';
import { EvidenceRow } from './heard/evidence.entity.js';
import { OnActivityCorrected } from './heard/on-activity-corrected.js';
import { OnActivityRecorded } from './heard/on-activity-recorded.js';
import { OnPlanTakenBack } from './heard/on-plan-taken-back.js';
import { OnPlanTold } from './heard/on-plan-told.js';
import { OnYearStated } from './heard/on-year-stated.js';
import { OnActivityWithdrawn } from './heard/on-activity-withdrawn.js';
import { OnCodeSigned } from './heard/on-code-signed.js';
import { OnContinuityConfirmed } from './heard/on-continuity-confirmed.js';
import { OnContinuityEnded } from './heard/on-continuity-ended.js';
import { OnCoverCorrected } from './heard/on-cover-corrected.js';
import { OnCoverDeclared } from './heard/on-cover-declared.js';
import { OnCoverRefused } from './heard/on-cover-refused.js';
import { OnCoverVerified } from './heard/on-cover-verified.js';
import { OnCoverWithdrawn } from './heard/on-cover-withdrawn.js';
import { OnFeedbackGiven } from './heard/on-feedback-given.js';
import { OnPracticeLogged } from './heard/on-practice-logged.js';
import { OnPracticeWithdrawn } from './heard/on-practice-withdrawn.js';
import { OnRelationCorrected } from './heard/on-relation-corrected.js';
import { OnRelationDeclared } from './heard/on-relation-declared.js';
import { OnRelationEnded } from './heard/on-relation-ended.js';
import { OnSessionAcceptanceReversed } from './heard/on-session-acceptance-reversed.js';
import { OnSessionAcceptedOnDocuments } from './heard/on-session-accepted-on-documents.js';
import { OnSessionConfirmed } from './heard/on-session-confirmed.js';
import { OnSessionDeclared } from './heard/on-session-declared.js';
import { OnSessionDeclined } from './heard/on-session-declined.js';
import { OnSessionWithdrawn } from './heard/on-session-withdrawn.js';
import { OnSignatureTakenBack } from './heard/on-signature-taken-back.js';
import { OnSupervisorRecognised } from './heard/on-supervisor-recognised.js';
import { OnSanctionInForce } from './heard/on-sanction-in-force.js';
import { OnWithdrawalAnnulled } from './heard/on-withdrawal-annulled.js';
import { SanctionRow } from './sanctions/sanction.entity.js';
import { OnRestorationGranted } from './heard/on-restoration-granted.js';
import { RestorationRow } from './sanctions/restoration.entity.js';
import { WithdrawalAnnulledRow } from './sanctions/withdrawal-annulled.entity.js';
import { OnSuspensionInForce } from './heard/on-suspension-in-force.js';
import { OnWithdrawalInForce } from './heard/on-withdrawal-in-force.js';
import { assigning } from './assigning.js';
import { broughtAlong } from './brought-along.js';
import { chapters } from './chapters.js';
import { deaths } from './deceased.js';
import { drafting } from './drafting.js';
import { guiding } from './guiding.js';
import { judgement } from './judgement.js';
import { queues } from './queues.js';
import { leaving } from './leaving.js';
import { lowering } from './lowering.js';
import { upkeep } from './upkeep.js';
import { RegisterQueries } from './register/register.queries.js';
import { RegisterResolver } from './register/register.resolver.js';
import { SchemeVersionRow } from './schemes/scheme-version.entity.js';
import { SchemeQueries } from './schemes/scheme.queries.js';
import { SchemeResolver } from './schemes/scheme.resolver.js';
import { PersonStub } from './standing/person.graphql.js';
import { StandingQueries } from './standing/standing.queries.js';
import { StandingResolver } from './standing/standing.resolver.js';
import { SuspensionRow } from './suspensions/suspension.entity.js';

const handlers = [
  OnCodeSigned,
  OnSignatureTakenBack,
  OnFeedbackGiven,
  OnContinuityConfirmed,
  OnContinuityEnded,
  OnPracticeLogged,
  OnPracticeWithdrawn,
  OnActivityRecorded,
  OnActivityCorrected,
  OnActivityWithdrawn,
  OnPlanTold,
  OnPlanTakenBack,
  OnYearStated,
  OnSessionDeclared,
  OnSessionAcceptanceReversed,
  OnSessionAcceptedOnDocuments,
  OnSessionConfirmed,
  OnSessionDeclined,
  OnSessionWithdrawn,
  OnCoverDeclared,
  OnCoverCorrected,
  OnCoverVerified,
  OnCoverRefused,
  OnCoverWithdrawn,
  OnSuspensionInForce,
  OnWithdrawalInForce,
  OnSanctionInForce,
  OnWithdrawalAnnulled,
  OnRestorationGranted,
  OnRelationDeclared,
  OnRelationEnded,
  OnRelationCorrected,
  OnSupervisorRecognised,
  ...deaths.handlers,
  ...chapters.handlers,
];

const useCases = [AimAt, WithdrawApplication, DeclineApplication, AwardLevel];
const queries = [SchemeQueries, StandingQueries, DevelopmentQueries, ApplicationQueries, RegisterQueries];
const resolvers = [
  SchemeResolver,
  StandingResolver,
  DevelopmentResolver,
  ApplicationResolver,
  AwardResolver,
  RegisterResolver,
];

const parts = [drafting, assigning, judgement, upkeep, leaving, lowering, broughtAlong, queues, guiding];

export const accreditation: ContextDefinition = {
  name: 'accreditation',
  entities: [
    ...[SchemeVersionRow, EvidenceRow, Aim, ApplicationRow, AwardRow, AwardEndRow, SuspensionRow],
    ...[SanctionRow, WithdrawalAnnulledRow, RestorationRow],
    ...deaths.entities,
    ...chapters.entities,
    ...parts.flatMap(({ entities }): ContextDefinition['entities'] => entities),
  ],
  providers: [
    ...useCases,
    ...queries,
    ...resolvers,
    ...handlers,
    ...parts.flatMap(({ providers }): ContextDefinition['providers'] => providers),
  ],
  handlers,
  policy: accreditationPolicy,
  messages,
  orphanedTypes: [PersonStub],
};

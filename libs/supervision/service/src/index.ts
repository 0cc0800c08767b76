/** Supervision as one part of the platform: its rows, doors, use cases, policy and sentences. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { agreeing } from './agreeing.js';
import { Agreement } from './agreements/agreement.entity.js';
import { AgreementForMail } from './agreements/agreement-for-mail.js';
import { AgreementResolver } from './agreements/agreement.resolver.js';
import { AnswerAgreement } from './agreements/answer-agreement.js';
import { DisownAgreement } from './agreements/disown-agreement.js';
import { ProposeAgreement } from './agreements/propose-agreement.js';
import { AskConfirmation } from './confirmation/ask-confirmation.js';
import { ConfirmationRequest } from './confirmation/confirmation-request.entity.js';
import { ConfirmationRequestResolver } from './confirmation/confirmation-request.resolver.js';
import { DecideSessions } from './confirmation/decide-sessions.js';
import { DisownRequest } from './confirmation/disown-request.js';
import { RequestForMailResolver } from './confirmation/request-for-mail.resolver.js';
import { RequestSession } from './confirmation/request-session.entity.js';
import { SessionAnswer } from './confirmation/session-answer.entity.js';
import { SessionDecision } from './confirmation/session-decision.entity.js';
import { SessionResultResolver } from './confirmation/session-result.resolver.js';
import { UndoDecision } from './confirmation/undo-decision.js';
import { DeathRow, DeathTakenBackRow } from './deaths/death.entity.js';
import { OnDeathRecorded } from './deaths/on-death-recorded.js';
import { OnDeathTakenBack } from './deaths/on-death-taken-back.js';
import { UnavailableForMailResolver } from './deaths/unavailable-for-mail.resolver.js';
import { desk } from './desk.js';
import { leading } from './leading.js';
import { messages } from './messages.js';
import { proving } from './proving.js';
import { reporting } from './reporting.js';
import { AmendSession } from './sessions/amend-session.js';
import { DisputeSession } from './sessions/dispute-session.js';
import { LogSession } from './sessions/log-session.js';
import { SessionVersion } from './sessions/session-version.entity.js';
import { Session } from './sessions/session.entity.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { WithdrawSession } from './sessions/withdraw-session.js';
import { stating } from './stating.js';
import { supervisionPolicy } from './supervision.policy.js';
import { MemberMailbox } from './supervisors/member-mailbox.entity.js';
import { OnPersonJoined } from './supervisors/on-person-joined.js';
import { AnnulledEnd } from './supervisors/annulled-end.entity.js';
import { OnSanctionInForce } from './supervisors/on-sanction-in-force.js';
import { OnRestorationGranted } from './supervisors/on-restoration-granted.js';
import { OnWithdrawalAnnulled } from './supervisors/on-withdrawal-annulled.js';
import { OnWithdrawalInForce } from './supervisors/on-withdrawal-in-force.js';
import { OnSuspensionInForce } from './supervisors/on-suspension-in-force.js';
import { RightFlagResolver } from './supervisors/right-flag.resolver.js';
import { RightEndRow } from './supervisors/right-end.entity.js';
import { RightSuspension } from './supervisors/right-suspension.entity.js';
import { Supervisor } from './supervisors/supervisor.entity.js';
import { SupervisorResolver } from './supervisors/supervisor.resolver.js';
import { VetSupervisor } from './supervisors/vet-supervisor.js';

const useCases = [
  VetSupervisor,
  ProposeAgreement,
  AnswerAgreement,
  DisownAgreement,
  LogSession,
  AmendSession,
  WithdrawSession,
  DisputeSession,
  AskConfirmation,
  DecideSessions,
  UndoDecision,
  DisownRequest,
];

const resolvers = [
  SupervisorResolver,
  AgreementResolver,
  SessionResolver,
  ConfirmationRequestResolver,
  RequestForMailResolver,
  SessionResultResolver,
  RightFlagResolver,
  UnavailableForMailResolver,
];

const heard = [
  ...[
    OnPersonJoined,
    OnWithdrawalInForce,
    OnWithdrawalAnnulled,
    OnRestorationGranted,
    OnSuspensionInForce,
    OnSanctionInForce,
  ],
  ...[OnDeathRecorded, OnDeathTakenBack],
];

export const supervision: ContextDefinition = {
  name: 'supervision',
  entities: [
    Supervisor,
    RightEndRow,
    RightSuspension,
    AnnulledEnd,
    MemberMailbox,
    DeathRow,
    DeathTakenBackRow,
    Agreement,
    Session,
    SessionVersion,
    ConfirmationRequest,
    RequestSession,
    SessionDecision,
    SessionAnswer,
    ...proving.entities,
    ...stating.entities,
    ...reporting.entities,
    ...desk.entities,
    ...leading.entities,
    ...agreeing.entities,
  ],
  providers: [
    ...useCases,
    AgreementForMail,
    ...resolvers,
    ...heard,
    ...proving.providers,
    ...stating.providers,
    ...reporting.providers,
    ...desk.providers,
    ...leading.providers,
    ...agreeing.providers,
  ],
  handlers: [...heard, ...agreeing.handlers],
  policy: supervisionPolicy,
  messages,
};

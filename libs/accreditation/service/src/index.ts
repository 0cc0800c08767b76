/** Accreditation as one part of the platform: its rows, doors, use cases, ears, policy and sentences. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { messages } from './accreditation.messages.js';
import { accreditationPolicy } from './accreditation.policy.js';
import { AimAt } from './aims/aim-at.js';
import { Aim } from './aims/aim.entity.js';
import { ApplicationRow } from './applications/application.entity.js';
import { ApplicationQueries } from './applications/application.queries.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { ApplyForLevel } from './applications/apply-for-level.js';
import { DeclineApplication } from './applications/decline-application.js';
import { WithdrawApplication } from './applications/withdraw-application.js';
import { AnswerAssignment } from './assessors/answer-assignment.js';
import { AssessmentRow } from './assessors/assessment.entity.js';
import { AssessmentQueries } from './assessors/assessment.queries.js';
import { AssessmentResolver } from './assessors/assessment.resolver.js';
import { AssessorRow } from './assessors/assessor.entity.js';
import { AssessorQueries } from './assessors/assessor.queries.js';
import { AssessorResolver } from './assessors/assessor.resolver.js';
import { AssignAssessor } from './assessors/assign-assessor.js';
import { KeepAssessor } from './assessors/keep-assessor.js';
import { RemoveAssessor } from './assessors/remove-assessor.js';
import { AwardEndRow } from './awards/award-end.entity.js';
import { AwardRow } from './awards/award.entity.js';
import { AwardLevel } from './awards/award-level.js';
import { AwardResolver } from './awards/award.resolver.js';
import { ApproveDraft } from './drafts/approve-draft.js';
import { BeginDraft } from './drafts/begin-draft.js';
import { CheckLine } from './drafts/check-line.js';
import { DiscardDraft } from './drafts/discard-draft.js';
import { DraftCheckingResolver } from './drafts/draft-checking.resolver.js';
import { DraftClosingResolver } from './drafts/draft-closing.resolver.js';
import { DraftRevisionRow } from './drafts/draft-revision.entity.js';
import { DraftWritingResolver } from './drafts/draft-writing.resolver.js';
import { DraftQueries } from './drafts/draft.queries.js';
import { DraftResolver } from './drafts/draft.resolver.js';
import { LineCheckRow } from './drafts/line-check.entity.js';
import { PublishDraft } from './drafts/publish-draft.js';
import { SaveDraft } from './drafts/save-draft.js';
import { SchemeDraftRow } from './drafts/scheme-draft.entity.js';
import { EvidenceRow } from './heard/evidence.entity.js';
import { OnActivityCorrected } from './heard/on-activity-corrected.js';
import { OnActivityRecorded } from './heard/on-activity-recorded.js';
import { OnActivityWithdrawn } from './heard/on-activity-withdrawn.js';
import { OnCodeSigned } from './heard/on-code-signed.js';
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
import { OnSessionConfirmed } from './heard/on-session-confirmed.js';
import { OnSessionDeclared } from './heard/on-session-declared.js';
import { OnSessionDeclined } from './heard/on-session-declined.js';
import { OnSessionWithdrawn } from './heard/on-session-withdrawn.js';
import { OnSupervisorRecognised } from './heard/on-supervisor-recognised.js';
import { OnWithdrawalInForce } from './heard/on-withdrawal-in-force.js';
import { judgement } from './judgement.js';
import { RegisterQueries } from './register/register.queries.js';
import { RegisterResolver } from './register/register.resolver.js';
import { DifferenceQueries } from './schemes/difference.queries.js';
import { RelationRow } from './relations/relation.entity.js';
import { SchemeVersionRow } from './schemes/scheme-version.entity.js';
import { SchemeFormatResolver } from './schemes/scheme-format.resolver.js';
import { SchemeQueries } from './schemes/scheme.queries.js';
import { SchemeResolver } from './schemes/scheme.resolver.js';
import { BringSimulationFurther } from './simulations/bring-simulation-further.js';
import { CancelSimulation } from './simulations/cancel-simulation.js';
import { EraseOldOutcomes } from './simulations/erase-outcomes.job.js';
import { EraseOutcomes } from './simulations/erase-outcomes.js';
import { FailSimulation } from './simulations/fail-simulation.js';
import { RunSimulations } from './simulations/run-simulations.job.js';
import { SimulateChunk } from './simulations/simulate-chunk.js';
import { SimulatedDocuments } from './simulations/simulated-documents.js';
import { SimulateSchemeDraft } from './simulations/simulate-scheme-draft.js';
import { SimulationOutcomeRow } from './simulations/simulation-outcome.entity.js';
import { SimulationQueries } from './simulations/simulation.queries.js';
import { SimulationResolver } from './simulations/simulation.resolver.js';
import { SimulationRow } from './simulations/simulation.entity.js';
import { PersonStub } from './standing/person.graphql.js';
import { StandingQueries } from './standing/standing.queries.js';
import { StandingResolver } from './standing/standing.resolver.js';
import { TrialQueries } from './trials/trial.queries.js';
import { TrialResolver } from './trials/trial.resolver.js';

const handlers = [
  OnCodeSigned,
  OnFeedbackGiven,
  OnPracticeLogged,
  OnPracticeWithdrawn,
  OnActivityRecorded,
  OnActivityCorrected,
  OnActivityWithdrawn,
  OnSessionDeclared,
  OnSessionConfirmed,
  OnSessionDeclined,
  OnSessionWithdrawn,
  OnCoverDeclared,
  OnCoverCorrected,
  OnCoverVerified,
  OnCoverRefused,
  OnCoverWithdrawn,
  OnWithdrawalInForce,
  OnRelationDeclared,
  OnRelationEnded,
  OnRelationCorrected,
  OnSupervisorRecognised,
];

const drafting = [BeginDraft, SaveDraft, CheckLine, ApproveDraft, PublishDraft, DiscardDraft];
const useCases = [...drafting, AimAt, ApplyForLevel, WithdrawApplication, DeclineApplication, AwardLevel];
const queries = [
  SchemeQueries,
  DifferenceQueries,
  DraftQueries,
  TrialQueries,
  StandingQueries,
  ApplicationQueries,
  RegisterQueries,
];
const resolvers = [
  SchemeResolver,
  SchemeFormatResolver,
  DraftResolver,
  DraftWritingResolver,
  DraftCheckingResolver,
  DraftClosingResolver,
  TrialResolver,
  StandingResolver,
  ApplicationResolver,
  AwardResolver,
  RegisterResolver,
];
/** What works out, on its own, what members would be. */
const simulations = [
  SimulateSchemeDraft,
  CancelSimulation,
  SimulateChunk,
  FailSimulation,
  EraseOutcomes,
  BringSimulationFurther,
  SimulatedDocuments,
  RunSimulations,
  EraseOldOutcomes,
  SimulationQueries,
  SimulationResolver,
];
/** Who may assess whom, and who does. */
const assessing = [
  KeepAssessor,
  RemoveAssessor,
  AssignAssessor,
  AnswerAssignment,
  AssessorQueries,
  AssessmentQueries,
  AssessorResolver,
  AssessmentResolver,
];

export const accreditation: ContextDefinition = {
  name: 'accreditation',
  entities: [
    SchemeVersionRow,
    SchemeDraftRow,
    DraftRevisionRow,
    LineCheckRow,
    EvidenceRow,
    Aim,
    ApplicationRow,
    AwardRow,
    AwardEndRow,
    SimulationRow,
    SimulationOutcomeRow,
    RelationRow,
    AssessorRow,
    AssessmentRow,
    ...judgement.entities,
  ],
  providers: [...useCases, ...assessing, ...judgement.providers, ...simulations, ...queries, ...resolvers, ...handlers],
  handlers,
  policy: accreditationPolicy,
  messages,
  orphanedTypes: [PersonStub],
};

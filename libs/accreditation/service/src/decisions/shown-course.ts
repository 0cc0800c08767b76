import { lastDayToAppeal } from '@standing/accreditation/rules';
import type { Locale } from '@standing/platform/auth';
import type { ApplicationStepType, StepKind, ToldAppealType, ToldDecisionType } from './application-course.graphql.js';
import type { ApplicationOutcome } from './application-decision.entity.js';
import type { AppealOnRecord, ApplicationRecord, DecisionOnRecord } from './application-record.js';

const STEP_OF = { awarded: 'AWARDED', declined: 'REFUSED', conditional: 'CONDITIONAL' } as const satisfies Record<
  ApplicationOutcome,
  StepKind
>;

/** What happened to an application, the oldest first, without who did it. */
export function shownSteps({
  appliedOn,
  sheets,
  withdrawnOn,
  decisions,
  appeals,
}: ApplicationRecord): ApplicationStepType[] {
  const [begun] = sheets.map(({ assignedOn }) => assignedOn).sort();
  const answers = decisions.flatMap((decision) => [
    step(STEP_OF[decision.outcome], decision.decidedOn),
    ...appeals.filter(({ decisionId }) => decisionId === decision.id).flatMap(stepsOfAppeal),
  ]);
  const assessing = begun === undefined ? [] : [step('BEING_ASSESSED', begun)];
  const takenBack = withdrawnOn === null ? [] : [step('TAKEN_BACK', withdrawnOn)];
  const beforeAnswers = decisions.length === 0 || (begun ?? '') <= decisions[0]!.decidedOn;
  return [
    step('APPLIED', appliedOn),
    ...(beforeAnswers ? [...assessing, ...answers] : [...answers, ...assessing]),
    ...takenBack,
  ];
}

/** An answer as the applicant reads it, with the appeal against it. */
export function toldDecision(
  decision: DecisionOnRecord,
  appeals: readonly AppealOnRecord[],
  locale: Locale,
): ToldDecisionType {
  const { id, outcome, decidedOn, declineReason, statement, honouredUntil, longerBecause, criteria } = decision;
  const appeal = appeals.find(({ decisionId }) => decisionId === id);
  return {
    id,
    outcome,
    decidedOn,
    declineReason,
    statement,
    honouredUntil,
    longerBecause,
    criteria: criteria.map(({ criterion: code, title, mark, reasons, wouldSatisfy }) => {
      return { code, title: title[locale], mark, reasons, wouldSatisfy };
    }),
    appealUntil: outcome === 'declined' ? lastDayToAppeal(decidedOn) : null,
    appeal: appeal ? toldAppeal(appeal) : null,
  };
}

/** What each of those who decided so gives as reasons; whoever saw it otherwise is not heard outside the panel. */
function toldAppeal({ id, appealedOn, grounds, outcome, decidedOn, members }: AppealOnRecord): ToldAppealType {
  const reasons = members.flatMap((member) => (member.outcome === outcome && member.reasons ? [member.reasons] : []));
  return { id, appealedOn, grounds, outcome, decidedOn, reasons: outcome === null ? [] : reasons };
}

function stepsOfAppeal({ appealedOn, outcome, decidedOn }: AppealOnRecord): ApplicationStepType[] {
  const end = outcome === 'upheld' ? 'APPEAL_UPHELD' : 'APPEAL_DISMISSED';
  return [step('APPEALED', appealedOn), ...(decidedOn === null ? [] : [step(end, decidedOn)])];
}

function step(kind: StepKind, on: string): ApplicationStepType {
  return { kind, on };
}

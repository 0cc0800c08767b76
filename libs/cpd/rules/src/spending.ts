import type { Day, Refusal } from '@standing/kernel';
import type { AuditSteps } from './review/steps.js';

/** An activity that may have made good what an audit found missing. */
export type Spendable = {
  /** Its last civil day, in the body's zone. */
  readonly lastDay: Day;
  /** The audit that it made something good in; null while it is unspent. */
  readonly spentOn: string | null;
};

export type SpendRequest = {
  readonly fileId: string;
  readonly steps: Pick<AuditSteps, 'rounds' | 'outcome'>;
  /** The last day that the audit looked at, and the one on which it was closed. */
  readonly looksUntil: Day;
  readonly closedOn: Day | null;
  readonly isAuditor: boolean;
};

/**
 * Why these activities may not be noted as what made good what an audit found missing (R-87: such hours are not used again):
 * `CPD_SPEND_NOT_CLOSED`, `CPD_SPEND_NO_TIME_GIVEN` (nothing could be made good where no more time was given),
 * `CPD_SPEND_OWN_REVIEW` (whoever reviewed it does not decide), `CPD_SPEND_NOT_THEN` (it ended within the days of the audit,
 * or after it was closed), `CPD_SPEND_ELSEWHERE` (it made another audit good).
 */
export function refusalsToSpend(request: SpendRequest, activities: readonly Spendable[]): Refusal[] {
  const { fileId, steps, looksUntil, closedOn, isAuditor } = request;
  if (steps.outcome === null || closedOn === null) return [{ code: 'CPD_SPEND_NOT_CLOSED' }];
  if (steps.rounds.every(({ kind }) => kind !== 'more-time')) return [{ code: 'CPD_SPEND_NO_TIME_GIVEN' }];
  if (isAuditor) return [{ code: 'CPD_SPEND_OWN_REVIEW' }];
  const isThen = ({ lastDay }: Spendable) => lastDay > looksUntil && lastDay <= closedOn;
  const isFree = ({ spentOn }: Spendable) => spentOn === null || spentOn === fileId;
  return [
    ...(activities.every(isThen) ? [] : [{ code: 'CPD_SPEND_NOT_THEN', path: 'activityIds' }]),
    ...(activities.every(isFree) ? [] : [{ code: 'CPD_SPEND_ELSEWHERE', path: 'activityIds' }]),
  ];
}

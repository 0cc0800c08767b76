import type { Day, Refusal } from '@standing/kernel';
import { type AuditItem, type AuditSteps, auditStateOf } from './steps.js';
import { refusalsOfDay } from './terms.js';
import type { Outcome, RoundKind } from './vocabulary.js';

/** A member is asked again for these reasons. */
export type AskedAgain = Exclude<RoundKind, 'opened'>;

/**
 * Why a member may not be asked again until this day. For more of some activities: `CPD_REVIEW_NOT_ANSWERED`,
 * `CPD_REVIEW_UNSPOKEN` (something was not spoken of), `CPD_REVIEW_NO_MORE` (nothing more is asked). More time as an outcome is
 * given once, after an answer or a term that ran out: `CPD_REVIEW_STILL_TIME`, `CPD_REVIEW_OVER`, `CPD_REVIEW_TIME_GIVEN`,
 * `CPD_REVIEW_ALL_ACCEPTED`. And `CPD_REVIEW_DAY_WRONG`.
 */
export function refusalsToAskAgain(steps: AuditSteps, kind: AskedAgain, dueOn: Day, today: Day): Refusal[] {
  const reasons = kind === 'more-asked' ? refusalsToAskMore(steps, today) : refusalsToGiveTime(steps, today);
  return reasons.length > 0 ? reasons : refusalsOfDay(dueOn, today);
}

function refusalsToAskMore(steps: AuditSteps, today: Day): Refusal[] {
  if (auditStateOf(steps, today) !== 'answered') return [{ code: 'CPD_REVIEW_NOT_ANSWERED' }];
  if (steps.items.some(isUnspoken)) return [{ code: 'CPD_REVIEW_UNSPOKEN' }];
  return steps.items.some(({ verdict }) => verdict === 'more') ? [] : [{ code: 'CPD_REVIEW_NO_MORE' }];
}

function refusalsToGiveTime(steps: AuditSteps, today: Day): Refusal[] {
  const refusals = refusalsToSpeakOfAll(steps, today);
  if (refusals.length > 0) return refusals;
  if (steps.rounds.some(({ kind }) => kind === 'more-time')) return [{ code: 'CPD_REVIEW_TIME_GIVEN' }];
  return isAllAccepted(steps) ? [{ code: 'CPD_REVIEW_ALL_ACCEPTED' }] : [];
}

/**
 * Why an audit may not be closed so: `CPD_REVIEW_STILL_TIME` (the member may still answer), `CPD_REVIEW_OVER`,
 * `CPD_REVIEW_UNSPOKEN`, `CPD_REVIEW_MORE_LEFT` (more of something was to be asked), `CPD_REVIEW_NO_ANSWER` (nothing was shown
 * that could meet), `CPD_REVIEW_ALL_ACCEPTED` (what is accepted as a whole meets).
 */
export function refusalsToClose(steps: AuditSteps, outcome: Outcome, today: Day): Refusal[] {
  const refusals = refusalsToSpeakOfAll(steps, today);
  if (refusals.length > 0) return refusals;
  if (steps.items.some(({ verdict }) => verdict === 'more') && auditStateOf(steps, today) === 'answered')
    return [{ code: 'CPD_REVIEW_MORE_LEFT' }];
  if (outcome === 'meets')
    return steps.rounds.every(({ answeredOn }) => answeredOn === null) ? [{ code: 'CPD_REVIEW_NO_ANSWER' }] : [];
  return isAllAccepted(steps) ? [{ code: 'CPD_REVIEW_ALL_ACCEPTED' }] : [];
}

/**
 * Why a registrar may not say what follows: `CPD_REVIEW_NOTHING_RECOMMENDED`, `CPD_REVIEW_OWN_RECOMMENDATION` (whoever
 * recommended does not decide).
 */
export function refusalsToFollowUp(steps: AuditSteps, isAuditor: boolean, today: Day): Refusal[] {
  if (auditStateOf(steps, today) !== 'recommended') return [{ code: 'CPD_REVIEW_NOTHING_RECOMMENDED' }];
  return isAuditor ? [{ code: 'CPD_REVIEW_OWN_RECOMMENDATION' }] : [];
}

/** An outcome comes after an answer of which all is spoken, or after a term that ran out. */
function refusalsToSpeakOfAll(steps: AuditSteps, today: Day): Refusal[] {
  const state = auditStateOf(steps, today);
  if (state === 'waiting') return [{ code: 'CPD_REVIEW_STILL_TIME' }];
  if (state === 'unanswered') return [];
  if (state !== 'answered') return [{ code: 'CPD_REVIEW_OVER' }];
  return steps.items.some(isUnspoken) ? [{ code: 'CPD_REVIEW_UNSPOKEN' }] : [];
}

function isUnspoken({ verdict }: AuditItem): boolean {
  return verdict === null;
}

/** An answer was given, and nothing of it is refused or open. */
function isAllAccepted({ items, rounds }: AuditSteps): boolean {
  const isAnswered = rounds.some(({ answeredOn }) => answeredOn !== null);
  return isAnswered && items.length > 0 && items.every(({ verdict }) => verdict === 'accepted');
}

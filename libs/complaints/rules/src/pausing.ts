import { addDays, type Day, daysBetween, type Refusal } from '@standing/kernel';
import type { Case, Pause } from './case.js';
import { PAUSE_REASONS, type PauseReason } from './clock-rule.js';
import { type ClockName, CLOCKS } from './clock-table.js';
import { clocksOf } from './clocks-of.js';
import type { CaseFunction } from './functions.js';
import { endOf, isInForce } from './pauses.js';

/** Whether anything in the procedure may stop this clock for a while. */
export function isPausable(name: ClockName): boolean {
  return CLOCKS[name].pausedBy.length > 0;
}

/** The clocks that run in the case and that this reason stops. */
export function stoppedBy(theCase: Case, reason: PauseReason, on: Day): ClockName[] {
  return clocksOf(theCase, on)
    .map(({ name }) => name)
    .filter((name) => CLOCKS[name].pausedBy.includes(reason));
}

/** Those who may let time stand still, from the lowest; each may undo what those below them or beside them began. */
const RANKS: readonly (readonly CaseFunction[])[] = [
  ['case-manager'],
  ['registrar'],
  ['assessor', 'panel', 'appeal-panel'],
];
const rankOf = (as: CaseFunction) => RANKS.findIndex((those) => those.includes(as));
const DECIDE = RANKS.length - 1;

/** Everybody who may let time stand still in some way. */
export const PAUSERS: readonly CaseFunction[] = RANKS.flat();

/** How many days in all each may give for one reason in a case; longer takes a decision with reasons of those who decide. */
const LONGEST: Partial<Record<CaseFunction, number>> = { 'case-manager': 14, registrar: 42 };

/** How many days in all a reason may take, whoever gives them: a mediation or a third party does not hold a case up longer. */
const LONGEST_FOR: Partial<Record<PauseReason, number>> = { resolution: 42, 'third-party': 42 };

/** A case is stayed for a court only by those who decide. */
const DECIDED: readonly PauseReason[] = ['court'];

export type PauseRequest = {
  readonly reason: PauseReason;
  /** The day on which time runs again by itself. */
  readonly reviewOn: Day;
  /** Reasons are written; those who decide always write them. */
  readonly reasoned: boolean;
};

/** How many days at most this one may give for this reason; null when no number binds them. */
export function longestPause(reason: PauseReason, as: CaseFunction): number | null {
  const limits = [LONGEST[as], LONGEST_FOR[reason]].filter((limit) => limit !== undefined);
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** Every reason why time may not stand still so from this day: K1, K2, K9 and K10 never do, whoever asks. */
export function refusalsToPause(theCase: Case, request: PauseRequest, as: CaseFunction, on: Day): Refusal[] {
  const { reason, reviewOn, reasoned } = request;
  if (rankOf(as) < 0) return [{ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' }];
  const decides = rankOf(as) === DECIDE;
  const refusals = refusalsOfReason(theCase, reason, on);
  if (DECIDED.includes(reason) && !decides) refusals.push({ code: 'COMPLAINTS_PAUSE_DECIDED', path: 'reason' });
  if (theCase.pauses.some((pause) => pause.reason === reason && isInForce(pause, on)))
    refusals.push({ code: 'COMPLAINTS_PAUSED_ALREADY', path: 'reason' });
  if (reviewOn <= on) refusals.push({ code: 'COMPLAINTS_PAUSE_WITHOUT_END', path: 'reviewOn' });
  const longest = longestPause(reason, as);
  const before = daysPaused(theCase, reason, on);
  if (longest !== null && before + daysBetween(on, reviewOn) > longest)
    refusals.push({ code: 'COMPLAINTS_PAUSE_TOO_LONG', params: { longest, before }, path: 'reviewOn' });
  if (decides && !reasoned) refusals.push({ code: 'COMPLAINTS_REASONS_MISSING', path: 'reasons' });
  return refusals;
}

/** A reason for which somebody may let time stand still, and for how many days yet; null when no number binds them. */
export type PauseChoice = {
  readonly reason: PauseReason;
  readonly longestDays: number | null;
  readonly needsReasons: boolean;
};

/** For what this one may let time stand still today. */
export function pauseChoices(theCase: Case, as: CaseFunction, on: Day): PauseChoice[] {
  const tomorrow = addDays(on, 1);
  return PAUSE_REASONS.flatMap((reason) => {
    if (refusalsToPause(theCase, { reason, reviewOn: tomorrow, reasoned: true }, as, on).length > 0) return [];
    const longest = longestPause(reason, as);
    const longestDays = longest === null ? null : longest - daysPaused(theCase, reason, on);
    return [{ reason, longestDays, needsReasons: rankOf(as) === DECIDE }];
  });
}

/** Every reason why this pause may not be ended on this day, before its review. */
export function refusalsToResume(pause: Pause, as: CaseFunction, on: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (rankOf(as) < rankOf(pause.as ?? 'case-manager')) refusals.push({ code: 'COMPLAINTS_PAUSE_NOT_YOURS' });
  if (!isInForce(pause, on)) refusals.push({ code: 'COMPLAINTS_PAUSE_OVER' });
  return refusals;
}

/** When the next pause that is in force is over by itself; null when time stands nowhere still. */
export function nextReview({ pauses }: Pick<Case, 'pauses'>, on: Day): Day | null {
  const ends = pauses.filter((pause) => isInForce(pause, on)).map(endOf);
  return ends.sort()[0] ?? null;
}

function refusalsOfReason(theCase: Case, reason: PauseReason, on: Day): Refusal[] {
  if (stoppedBy(theCase, reason, on).length > 0) return [];
  const clocks = clocksOf(theCase, on).map(({ name }) => name);
  return clocks.some(isPausable)
    ? [{ code: 'COMPLAINTS_PAUSE_REASON', path: 'reason' }]
    : [{ code: 'COMPLAINTS_CLOCK_NEVER_PAUSED' }];
}

/** On how many days up to this one time stood still in the case for this reason; pauses that overlap count once. */
function daysPaused({ pauses }: Case, reason: PauseReason, on: Day): number {
  const own = pauses.filter((pause) => pause.reason === reason);
  const first = own.map(({ from }) => from).sort()[0] ?? on;
  let count = 0;
  for (let day = first; day < on; day = addDays(day, 1)) if (own.some((pause) => isInForce(pause, day))) count += 1;
  return count;
}

import type { Day, Refusal } from '@standing/kernel';
import type { Agreement } from './agreement.js';
import { type Barred, refusalsOfRight } from './right.js';
import { refusalsOfDayAndLength } from './session-content.js';
import { refusalsOfCounts } from './session-counts.js';
import { refusalsToChange } from './session-logging.js';
import { type GroupCounts, isDecided, type SessionContent, type SessionStatus } from './session.js';

/** Why a supervisor declines; a closed list, since the body sees a decline as a code only. */
export type DeclineReason = 'not-held' | 'wrong-length' | 'wrong-person' | 'outside-agreement' | 'other';

/** What a supervisor can set right in a session. */
export type Correctable = GroupCounts & Pick<SessionContent, 'heldOn' | 'minutes'>;

/** What a supervisor answers about one session; with `correct` also how many a group was, where the coach's number is wrong. */
export type Answer = GroupCounts & {
  readonly outcome: 'confirm' | 'correct' | 'decline';
  /** With `correct`: the day, where the coach's is wrong. */
  readonly heldOn: Day | null;
  /** With `correct`: the length, where the coach's is wrong. */
  readonly minutes: number | null;
  /** With `decline`. */
  readonly reason: DeclineReason | null;
  /** The version of the session that the supervisor read; null when their page does not say. */
  readonly version: number | null;
};

/** The session as its supervisor finds it. */
export type ToDecide = Correctable & {
  readonly form: SessionContent['form'];
  readonly status: SessionStatus;
  readonly version: number;
};

/**
 * Why a supervisor may not decide a session so. Empty when they may.
 * `SUPERVISION_ALREADY_DECIDED`, `SUPERVISION_SESSION_WITHDRAWN`, `SUPERVISION_SESSION_CHANGED` (the coach amended it
 * after the page was read), `SUPERVISION_CORRECTION_EMPTY`, `SUPERVISION_REASON_MISSING`, `SUPERVISION_RIGHT_ENDED`,
 * `SUPERVISION_RIGHT_SUSPENDED` (declining is always possible), those of day and length, and those of the counts. `today`
 * is the civil day in the session's zone.
 */
export function refusalsToDecide(
  session: ToDecide,
  answer: Answer,
  agreement: Pick<Agreement, 'startsOn'>,
  today: Day,
  barred: readonly Barred[],
): Refusal[] {
  const refusals = refusalsToChange(session.status);
  if (refusals.length > 0) return refusals;
  if (answer.version !== null && answer.version !== session.version) return [{ code: 'SUPERVISION_SESSION_CHANGED' }];
  if (answer.outcome === 'decline')
    return answer.reason === null ? [{ code: 'SUPERVISION_REASON_MISSING', path: 'reason' }] : [];
  const ended = refusalsOfRight(barred, session.heldOn);
  if (answer.outcome === 'confirm' || ended.length > 0) return ended;
  const corrected = correctionOf(session, answer);
  if (isSame(corrected, session)) return [{ code: 'SUPERVISION_CORRECTION_EMPTY', path: 'minutes' }];
  return [
    ...refusalsOfRight(barred, corrected.heldOn),
    ...refusalsOfDayAndLength(corrected, agreement, today),
    ...refusalsOfCounts({ ...corrected, form: session.form }),
  ];
}

/** Day, length and counts as the supervisor says: what they leave out stays as the coach logged it. */
export function correctionOf(
  session: Correctable,
  answer: Pick<Answer, 'heldOn' | 'minutes' | 'contracted' | 'present'>,
): Correctable {
  return {
    heldOn: answer.heldOn ?? session.heldOn,
    minutes: answer.minutes ?? session.minutes,
    contracted: answer.contracted ?? session.contracted,
    present: answer.present ?? session.present,
  };
}

function isSame(one: Correctable, other: Correctable): boolean {
  return (
    one.heldOn === other.heldOn &&
    one.minutes === other.minutes &&
    one.contracted === other.contracted &&
    one.present === other.present
  );
}

/** How long a supervisor can take a decision back, in minutes of real time, whatever the body's clock says. */
export const UNDO_MINUTES = 10;

/** The last instant, of real time, at which a decision of this instant can be taken back. */
export function undoUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + UNDO_MINUTES * 60_000);
}

/**
 * Why a supervisor may not take back the decision on a session.
 * `SUPERVISION_NOTHING_TO_UNDO`, `SUPERVISION_UNDO_TOO_LATE`.
 */
export function refusalsToUndo(
  session: { readonly status: SessionStatus; readonly undoUntil: Date | null },
  realNow: Date,
): Refusal[] {
  if (!isDecided(session.status) || session.undoUntil === null) return [{ code: 'SUPERVISION_NOTHING_TO_UNDO' }];
  return realNow > session.undoUntil ? [{ code: 'SUPERVISION_UNDO_TOO_LATE' }] : [];
}

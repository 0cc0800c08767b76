import type { Refusal } from '@standing/kernel';
import { isDecided, type SessionStatus } from './session.js';

/** Why a supervisor goes back on an answer once the time to undo has run; a closed list, which the coach reads. */
export const GOING_BACK_REASONS = [
  'other-session',
  'wrong-day',
  'wrong-length',
  'not-held',
  'held-after-all',
  'other',
] as const;

export type GoingBackReason = (typeof GOING_BACK_REASONS)[number];

/** An answer as whoever would go back on it finds it. */
export type GivenAnswer = {
  readonly status: SessionStatus;
  readonly undoUntil: Date | null;
  /** The coach agreed to it, and nobody went back since. */
  readonly isReleased: boolean;
};

/**
 * Why a supervisor may not go back on their answer: `SUPERVISION_NOTHING_TO_UNDO`; while it can still be undone without
 * a reason, `SUPERVISION_UNDO_STILL_OPEN`; `SUPERVISION_COACH_MUST_AGREE` where it counts for the coach. That takes both, for
 * everybody and always: what somebody confirmed is no means of pressure, and no refusal tells that the two are at odds.
 */
export function refusalsToGoBack({ status, undoUntil, isReleased }: GivenAnswer, realNow: Date): Refusal[] {
  if (!isDecided(status) || undoUntil === null) return [{ code: 'SUPERVISION_NOTHING_TO_UNDO' }];
  if (realNow <= undoUntil) return [{ code: 'SUPERVISION_UNDO_STILL_OPEN' }];
  return status === 'declined' || isReleased ? [] : [{ code: 'SUPERVISION_COACH_MUST_AGREE' }];
}

/** Why a coach may not agree to it: `SUPERVISION_NOTHING_TO_RELEASE` where their supervisor confirmed nothing. */
export function refusalsToRelease(status: SessionStatus): Refusal[] {
  return status === 'confirmed' || status === 'corrected' ? [] : [{ code: 'SUPERVISION_NOTHING_TO_RELEASE' }];
}

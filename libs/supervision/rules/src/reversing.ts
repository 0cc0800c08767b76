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

/**
 * Why a supervisor may not go back on their answer: `SUPERVISION_NOTHING_TO_UNDO`; while it can still be undone without
 * a reason, `SUPERVISION_UNDO_STILL_OPEN`.
 */
export function refusalsToGoBack(
  session: { readonly status: SessionStatus; readonly undoUntil: Date | null },
  realNow: Date,
): Refusal[] {
  if (!isDecided(session.status) || session.undoUntil === null) return [{ code: 'SUPERVISION_NOTHING_TO_UNDO' }];
  return realNow <= session.undoUntil ? [{ code: 'SUPERVISION_UNDO_STILL_OPEN' }] : [];
}

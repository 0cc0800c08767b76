import type { Refusal } from '@standing/kernel';
import type { SessionStatus } from './session.js';

/** Why a coach says that a session which their supervisor entered is not so: a code from a closed list, never a text. */
export const DISPUTE_REASONS = ['not-me', 'not-held', 'wrong-day', 'wrong-length', 'other'] as const;

export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/**
 * Why a coach may not dispute a session; when is no matter: what somebody else said of them is theirs to contradict.
 * `SUPERVISION_NOT_ENTERED_BY_SUPERVISOR` (it is their own word), `SUPERVISION_SESSION_WITHDRAWN`.
 */
export function refusalsToDispute(session: {
  readonly status: SessionStatus;
  readonly groupId: string | null;
}): Refusal[] {
  if (session.groupId === null) return [{ code: 'SUPERVISION_NOT_ENTERED_BY_SUPERVISOR' }];
  return session.status === 'withdrawn' ? [{ code: 'SUPERVISION_SESSION_WITHDRAWN' }] : [];
}

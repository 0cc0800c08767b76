import type { Day, Refusal } from '@standing/kernel';
import type { Confirmer } from './proving.js';
import { refusalsOfAvailability, refusalsOfRight } from './right.js';
import { monthAfter, monthOf, type StatementLine } from './statement.js';

/** Who signs a statement. */
export const STATEMENT_SIDES = ['coach', 'supervisor'] as const;

export type StatementSide = (typeof STATEMENT_SIDES)[number];

/**
 * Why no statement of this month can be made. `SUPERVISION_STATEMENT_MONTH_NOT_OVER` (from which day it can),
 * `SUPERVISION_STATEMENT_NO_SESSION`.
 */
export function refusalsToState(month: Day, sessions: number, today: Day): Refusal[] {
  const from = monthAfter(month);
  if (monthOf(today) < from) return [{ code: 'SUPERVISION_STATEMENT_MONTH_NOT_OVER', params: { from }, path: 'month' }];
  return refusalsOfEmpty(sessions);
}

/** What is known of the supervisor of a statement. */
export type Signatory = Confirmer & {
  /** The day on which they said that they do not know this coach. */
  readonly disownedOn: Day | null;
};

/**
 * Why the supervisor cannot sign these lines. `SUPERVISION_SUPERVISOR_UNAVAILABLE` (the reason is told to nobody),
 * `SUPERVISION_STATEMENT_DISOWNED`, `SUPERVISION_STATEMENT_RIGHT_ENDED`: a session was held on the day on which their right
 * to supervise ended, or later; `SUPERVISION_STATEMENT_RIGHT_SUSPENDED`: one was held while it was suspended. A month before they can still sign, as they can still confirm its sessions.
 */
export function refusalsOfSignatory(lines: readonly Pick<StatementLine, 'heldOn'>[], signatory: Signatory): Refusal[] {
  const { isAvailable, barred, disownedOn } = signatory;
  const unavailable = refusalsOfAvailability(isAvailable);
  if (unavailable.length > 0) return unavailable;
  if (disownedOn !== null) return [{ code: 'SUPERVISION_STATEMENT_DISOWNED' }];
  const refused = lines.flatMap(({ heldOn }) => refusalsOfRight(barred, heldOn));
  const ended = refused.find(({ code }) => code === 'SUPERVISION_RIGHT_ENDED');
  if (ended?.params) return [{ code: 'SUPERVISION_STATEMENT_RIGHT_ENDED', params: ended.params }];
  return refused.length > 0 ? [{ code: 'SUPERVISION_STATEMENT_RIGHT_SUSPENDED' }] : [];
}

/** A statement as it is when somebody signs or asks. */
export type Signing = {
  readonly lines: readonly StatementLine[];
  /** Whether the sessions are as the version says, and it is the version that was read. */
  readonly isAsRead: boolean;
  readonly signedBy: readonly StatementSide[];
  readonly signatory: Signatory;
};

/**
 * Why this side may not sign. Empty when they may; to sign twice changes nothing.
 * `SUPERVISION_STATEMENT_CHANGED`, `SUPERVISION_STATEMENT_NO_SESSION`, and for the supervisor those of `refusalsOfSignatory`.
 */
export function refusalsToSign(side: StatementSide, { lines, isAsRead, signatory }: Signing): Refusal[] {
  if (!isAsRead) return [{ code: 'SUPERVISION_STATEMENT_CHANGED' }];
  const empty = refusalsOfEmpty(lines.length);
  return empty.length > 0 || side === 'coach' ? empty : refusalsOfSignatory(lines, signatory);
}

/**
 * Why the supervisor may not be asked to sign: `SUPERVISION_STATEMENT_SIGN_FIRST` (the coach has not signed),
 * `SUPERVISION_STATEMENT_SIGNED`, `SUPERVISION_STATEMENT_ASKED_TODAY` (a person without an account is not written to twice a
 * day), and those of `refusalsOfSignatory`.
 */
export function refusalsToAskToSign(
  { lines, signedBy, signatory }: Omit<Signing, 'isAsRead'>,
  askedOn: Day | null,
  today: Day,
): Refusal[] {
  if (signedBy.includes('supervisor')) return [{ code: 'SUPERVISION_STATEMENT_SIGNED' }];
  if (!signedBy.includes('coach')) return [{ code: 'SUPERVISION_STATEMENT_SIGN_FIRST' }];
  const cannot = refusalsOfSignatory(lines, signatory);
  if (cannot.length > 0) return cannot;
  return askedOn === today ? [{ code: 'SUPERVISION_STATEMENT_ASKED_TODAY' }] : [];
}

function refusalsOfEmpty(sessions: number): Refusal[] {
  return sessions === 0 ? [{ code: 'SUPERVISION_STATEMENT_NO_SESSION' }] : [];
}

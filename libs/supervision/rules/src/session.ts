import type { Day } from '@standing/kernel';

export type SessionForm = 'individual' | 'group';

/** What a coach says of a session. */
export type SessionContent = {
  /** Civil day in the body's time zone. */
  readonly heldOn: Day;
  /** `HH:MM` on that day's clock in the body's time zone; null when the coach does not say. */
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly form: SessionForm;
};

export type SessionStatus = 'declared' | 'asked' | 'confirmed' | 'corrected' | 'declined' | 'withdrawn';

/** Decided by the supervisor, one way or the other. */
export function isDecided(status: SessionStatus): boolean {
  return isAttested(status) || status === 'declined';
}

/** Attested by the supervisor: as logged, or with their own day or length. */
export function isAttested(status: SessionStatus): boolean {
  return status === 'confirmed' || status === 'corrected';
}

/** What the body said of a session on documents, whatever its supervisor said. */
export type OnDocuments = 'none' | 'waiting' | 'accepted' | 'not-accepted';

/** How far a session can be relied on. */
export type Trust = 'declared' | 'confirmed' | 'documented';

/**
 * A link proves possession of an address and nothing more: attested counts as confirmed once the body vetted the address.
 * What the body accepted on documents is documented, and never confirmed, until the supervisor's own word counts.
 */
export function trustOf(status: SessionStatus, vettedOn: Day | null, onDocuments: OnDocuments): Trust {
  if (isAttested(status) && vettedOn !== null) return 'confirmed';
  return onDocuments === 'accepted' ? 'documented' : 'declared';
}

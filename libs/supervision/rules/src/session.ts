import type { Day } from '@standing/kernel';

/** Alone with the supervisor, in a group that a supervisor leads, or among peers without a leader. */
export type SessionForm = 'individual' | 'group' | 'peer';

/** How many a group is: whoever leads it is in neither number, and among peers everybody is. Null: not said. */
export type GroupCounts = {
  /** How many belong to the group by agreement. */
  readonly contracted: number | null;
  /** How many of them were there. */
  readonly present: number | null;
};

/** What is said of a session. */
export type SessionContent = GroupCounts & {
  /** Civil day in the session's time zone. */
  readonly heldOn: Day;
  /** `HH:MM` on that day's clock in the session's time zone; null when it is not said. */
  readonly startsAt: string | null;
  /** IANA name of the session's time zone; null: the body's. */
  readonly zone: string | null;
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

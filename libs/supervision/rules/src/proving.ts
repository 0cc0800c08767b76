import { addDays, type Day, type Refusal } from '@standing/kernel';
import { MOST_DOCUMENTS, refusalsOfProved } from './proof.js';
import { type Barred, refusalsOfRight } from './right.js';
import { refusalsToChange } from './session-logging.js';
import type { OnDocuments, SessionStatus } from './session.js';

/**
 * How many days a supervisor has before a coach may give other proof, from the first asking. Six weeks span a long
 * holiday, and a reminder before and after it. It is this platform's own figure: no rule of a body names one.
 */
export const PROOF_AFTER_DAYS = 42;

/** Why other proof may be given of a session; `right-ended` also where the right was suspended on its day. */
export type ProofGround = 'unreachable' | 'right-ended' | 'no-answer';

/** A session as it is when other proof of it is thought of. */
export type Unconfirmed = {
  readonly status: SessionStatus;
  readonly heldOn: Day;
  /** The civil day on which its supervisor was first asked; null when they never were. */
  readonly firstAskedOn: Day | null;
  readonly onDocuments: OnDocuments;
};

/** What is known of its supervisor. */
export type Confirmer = {
  /** Whether the platform can ask them anything. */
  readonly isAvailable: boolean;
  /** The days on which they may not supervise. */
  readonly barred: readonly Barred[];
};

/** The first day on which silence is a ground. */
export function proofAfter(firstAskedOn: Day): Day {
  return addDays(firstAskedOn, PROOF_AFTER_DAYS);
}

/** The ground on which other proof may be given today; null when there is none. */
export function proofGround(session: Unconfirmed, confirmer: Confirmer, today: Day): ProofGround | null {
  if (!confirmer.isAvailable) return 'unreachable';
  if (refusalsOfRight(confirmer.barred, session.heldOn).length > 0) return 'right-ended';
  if (session.firstAskedOn !== null && proofAfter(session.firstAskedOn) <= today) return 'no-answer';
  return null;
}

/**
 * Why a coach may not give other proof of a session. Empty when they may.
 * `SUPERVISION_SESSION_WITHDRAWN`, `SUPERVISION_ALREADY_DECIDED`, `SUPERVISION_PROOF_WAITING`,
 * `SUPERVISION_ACCEPTED_ON_DOCUMENTS`, `SUPERVISION_PROOF_ASK_FIRST` (the supervisor was never asked and can be),
 * `SUPERVISION_PROOF_TOO_EARLY` (they still have until `from`).
 */
export function refusalsToProve(session: Unconfirmed, confirmer: Confirmer, today: Day): Refusal[] {
  const closed = [...refusalsToChange(session.status), ...refusalsOfProved(session.onDocuments)];
  if (closed.length > 0 || proofGround(session, confirmer, today) !== null) return closed;
  const { firstAskedOn } = session;
  if (firstAskedOn === null) return [{ code: 'SUPERVISION_PROOF_ASK_FIRST' }];
  return [{ code: 'SUPERVISION_PROOF_TOO_EARLY', params: { from: proofAfter(firstAskedOn) } }];
}

/** What a coach gives as other proof. */
export type ProofGiven = {
  readonly sessions: number;
  readonly supervisors: number;
  readonly documents: number;
  /** The coach says that no client is named in the documents. */
  readonly namesHidden: boolean;
};

/**
 * Why a proof may not be given, whatever its sessions: `SUPERVISION_PROOF_NO_SESSION`,
 * `SUPERVISION_PROOF_SEVERAL_SUPERVISORS`, `SUPERVISION_PROOF_DOCUMENTS` (one to three), `SUPERVISION_PROOF_NAMES` (the
 * body must not read who the clients are, clause CF-1).
 */
export function refusalsOfProof({ sessions, supervisors, documents, namesHidden }: ProofGiven): Refusal[] {
  const refusals: Refusal[] = [];
  if (sessions === 0) refusals.push({ code: 'SUPERVISION_PROOF_NO_SESSION', path: 'sessionIds' });
  if (supervisors > 1) refusals.push({ code: 'SUPERVISION_PROOF_SEVERAL_SUPERVISORS', path: 'sessionIds' });
  if (documents < 1 || documents > MOST_DOCUMENTS)
    refusals.push({ code: 'SUPERVISION_PROOF_DOCUMENTS', params: { most: MOST_DOCUMENTS }, path: 'documents' });
  if (!namesHidden) refusals.push({ code: 'SUPERVISION_PROOF_NAMES', path: 'namesHidden' });
  return refusals;
}

/** Why a coach may not take a proof back: nothing of it waits any more (`SUPERVISION_PROOF_CLOSED`). */
export function refusalsToTakeBackProof(waiting: number): Refusal[] {
  return waiting === 0 ? [{ code: 'SUPERVISION_PROOF_CLOSED' }] : [];
}

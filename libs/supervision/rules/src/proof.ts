import type { Refusal } from '@standing/kernel';
import { isDecided, type OnDocuments, type SessionStatus } from './session.js';

/** What a document given as other proof is. */
export const PROOF_DOCUMENT_KINDS = ['invoice', 'attestation', 'diary', 'correspondence', 'other'] as const;

export type ProofDocumentKind = (typeof PROOF_DOCUMENT_KINDS)[number];

/** The most documents that one proof holds. */
export const MOST_DOCUMENTS = 3;

/** What became of one session of a proof. */
export type ProofState = 'waiting' | 'accepted' | 'not-accepted' | 'reversed' | 'answered' | 'taken-back';

/** What the body decided of one session of a proof, in the order of `seq`. */
export type ProofDecided = {
  readonly seq: number;
  readonly outcome: 'accepted' | 'not-accepted' | 'reversed';
};

/**
 * The state of one session of a proof. What the body decided last counts. Before that, an answer of the supervisor closes
 * it, since it is the better word; so does the coach, who takes it back. Silence leaves it waiting.
 */
export function proofState(decided: readonly ProofDecided[], status: SessionStatus, isTakenBack: boolean): ProofState {
  const [last] = [...decided].sort((one, other) => other.seq - one.seq);
  if (last) return last.outcome;
  if (isTakenBack) return 'taken-back';
  return isDecided(status) ? 'answered' : 'waiting';
}

/** What the body said of a session in all its proofs: accepted once, it is accepted until that is reversed. */
export function onDocuments(states: readonly ProofState[]): OnDocuments {
  if (states.includes('accepted')) return 'accepted';
  if (states.includes('waiting')) return 'waiting';
  return states.some((state) => state === 'not-accepted' || state === 'reversed') ? 'not-accepted' : 'none';
}

/**
 * Why a coach may not change or take back a session for the sake of its documents: the body looks at them
 * (`SUPERVISION_PROOF_WAITING`), or accepted it as it is (`SUPERVISION_ACCEPTED_ON_DOCUMENTS`).
 */
export function refusalsOfProved(proved: OnDocuments): Refusal[] {
  if (proved === 'waiting') return [{ code: 'SUPERVISION_PROOF_WAITING' }];
  return proved === 'accepted' ? [{ code: 'SUPERVISION_ACCEPTED_ON_DOCUMENTS' }] : [];
}

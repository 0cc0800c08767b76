import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { ProofState } from './proof.js';

/** Why a session is not accepted on documents: a closed list. */
export const NOT_ACCEPTED_REASONS = [
  'not-readable',
  'other-session',
  'length-not-shown',
  'not-genuine',
  'names-shown',
  'other',
] as const;

export type NotAcceptedReason = (typeof NOT_ACCEPTED_REASONS)[number];

/** Why an acceptance is reversed: a closed list. */
export const REVERSAL_REASONS = ['supervisor-declined', 'mistake', 'not-genuine', 'other'] as const;

export type ReversalReason = (typeof REVERSAL_REASONS)[number];

/** The longest sentence for the coach, in characters. */
export const LONGEST_PROOF_NOTE = 500;

/** For how many days documents are kept after the last decision on them, or after the coach took them back. */
export const DOCUMENT_KEPT_DAYS = 90;

/** The civil day, in the body's zone, on which the documents are erased. */
export function documentsErasedOn(closedOn: Day): Day {
  return addDays(closedOn, DOCUMENT_KEPT_DAYS);
}

/** What an officer of the body is to a proof. */
export type Judge = {
  readonly isCoach: boolean;
  readonly isSupervisor: boolean;
  /** The register of relations keeps them from judging the coach. */
  readonly isRelated: boolean;
};

/**
 * Why somebody may decide nothing of a proof: `SUPERVISION_PROOF_OWN`, `SUPERVISION_PROOF_OF_OWN_SESSIONS` (they are the
 * supervisor), `SUPERVISION_PROOF_RELATED` (a relation to the coach).
 */
export function refusalsToJudgeProof({ isCoach, isSupervisor, isRelated }: Judge): Refusal[] {
  if (isCoach) return [{ code: 'SUPERVISION_PROOF_OWN' }];
  if (isSupervisor) return [{ code: 'SUPERVISION_PROOF_OF_OWN_SESSIONS' }];
  return isRelated ? [{ code: 'SUPERVISION_PROOF_RELATED' }] : [];
}

/** What the body says of one session of a proof. */
export type ProofVerdict = {
  readonly accept: boolean;
  readonly reason: NotAcceptedReason | null;
  /** One sentence for the coach. */
  readonly note: string | null;
};

/**
 * Why a session of a proof may not be decided so. `SUPERVISION_PROOF_ANSWERED` (its supervisor answered in the meantime),
 * `SUPERVISION_PROOF_TAKEN_BACK`, `SUPERVISION_PROOF_DECIDED`, `SUPERVISION_PROOF_REASON_MISSING`,
 * `SUPERVISION_PROOF_NOTE_TOO_LONG`.
 */
export function refusalsToDecideProof(state: ProofState, { accept, reason, note }: ProofVerdict): Refusal[] {
  if (state === 'answered') return [{ code: 'SUPERVISION_PROOF_ANSWERED' }];
  if (state === 'taken-back') return [{ code: 'SUPERVISION_PROOF_TAKEN_BACK' }];
  if (state !== 'waiting') return [{ code: 'SUPERVISION_PROOF_DECIDED' }];
  if (!accept && reason === null) return [{ code: 'SUPERVISION_PROOF_REASON_MISSING', path: 'reason' }];
  return refusalsOfNote(note);
}

/** Why an acceptance may not be reversed: `SUPERVISION_PROOF_NOT_ACCEPTED`, `SUPERVISION_PROOF_NOTE_TOO_LONG`. */
export function refusalsToReverseProof(state: ProofState, note: string | null): Refusal[] {
  return state === 'accepted' ? refusalsOfNote(note) : [{ code: 'SUPERVISION_PROOF_NOT_ACCEPTED' }];
}

function refusalsOfNote(note: string | null): Refusal[] {
  if (note === null || note.length <= LONGEST_PROOF_NOTE) return [];
  return [{ code: 'SUPERVISION_PROOF_NOTE_TOO_LONG', params: { most: LONGEST_PROOF_NOTE }, path: 'note' }];
}

import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { settle } from '../sessions/session-history.js';
import type { ProofLine } from './open-proof.js';
import { ProofDecisionRow } from './proof-decision.entity.js';

type Verdict = Pick<ProofDecisionRow, 'outcome' | 'reason' | 'note' | 'decidedBy'>;

/** Adds what the body decided of a session, and settles it. The caller holds its lock, and tells it. */
export async function recordVerdict(tx: Transaction, { line, session }: ProofLine, verdict: Verdict): Promise<void> {
  const { manager, bodyId, today: decidedOn, now: recordedAt } = tx;
  const proofSessionId = line.id;
  const before = await manager.countBy(ProofDecisionRow, { bodyId, proofSessionId });
  const of = { id: newId(), bodyId, proofSessionId, seq: before + 1 };
  await manager.insert(ProofDecisionRow, { ...of, ...verdict, decidedOn, recordedAt });
  await settle(tx, session);
}

/** A sentence without what surrounds it; null when there is none. */
export function noteOf(note: string | null): string | null {
  return note?.trim() || null;
}

import type { Transaction } from '@standing/platform/messaging';
import { type OnDocuments, onDocuments, proofState, type SessionStatus } from '@standing/supervision/rules';
import { ProofDecisionRow } from './proof-decision.entity.js';
import { ProofTakenBackRow } from './proof.entity.js';
import { ProofSessionRow } from './proof-session.entity.js';

/**
 * Works out again, from all that was decided and answered, how the session stands in each of its proofs; and what the body
 * says of it in all of them. The caller holds the session's lock.
 */
export async function settleProofs(tx: Transaction, sessionId: string, status: SessionStatus): Promise<OnDocuments> {
  const { manager, bodyId, today } = tx;
  const lines = await manager.findBy(ProofSessionRow, { bodyId, sessionId });
  for (const line of lines) {
    const decided = await manager.findBy(ProofDecisionRow, { bodyId, proofSessionId: line.id });
    const isTakenBack = await manager.existsBy(ProofTakenBackRow, { bodyId, proofId: line.proofId });
    const state = proofState(decided, status, isTakenBack);
    if (state === line.state) continue;
    await manager.save(Object.assign(line, { state, closedOn: state === 'waiting' ? null : today }));
  }
  return onDocuments(lines.map(({ state }) => state));
}

import type { Transaction } from '@standing/platform/messaging';
import { trustOf } from '@standing/supervision/rules';
import { sessionConfirmed, sessionDeclared, sessionDeclined, sessionWithdrawn } from '@standing/supervision/facts';
import { Session } from './session.entity.js';

/** Tells what a session is now, under the next revision, so that a listener that hears late keeps the latest. */
export async function tellSession(tx: Transaction, session: Session, vettedOn: string | null): Promise<void> {
  session.revision += 1;
  await tx.manager.update(Session, { bodyId: tx.bodyId, id: session.id }, { revision: session.revision });
  const { revision, supervisorId, form, heldOn, minutes, status } = session;
  const whose = { sessionId: session.id, personId: session.superviseeId };
  switch (status) {
    case 'declared':
    case 'asked':
      return tx.tell(sessionDeclared, { ...whose, supervisorId, form, heldOn, minutes, revision });
    case 'confirmed':
    case 'corrected':
      return tx.tell(sessionConfirmed, {
        ...whose,
        supervisorId,
        form,
        heldOn,
        minutes,
        trust: trustOf(status, vettedOn),
        corrected: status === 'corrected',
        decidedAt: (session.decidedAt ?? tx.now).toISOString(),
        revision,
      });
    case 'declined':
      return tx.tell(sessionDeclined, { ...whose, supervisorId, reason: session.declineReason ?? 'other', revision });
    case 'withdrawn':
      return tx.tell(sessionWithdrawn, { ...whose, revision });
  }
}

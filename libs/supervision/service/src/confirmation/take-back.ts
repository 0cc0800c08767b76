import type { Transaction } from '@standing/platform/messaging';
import { IsNull, Not } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import type { Session } from '../sessions/session.entity.js';
import { agreementOf, type OpenRequest } from './open-request.js';
import { plainly, recordDecision } from './record-decision.js';

/** The decision no longer stands: the session is the coach's word again, and both rows stay. */
export async function takeBack(tx: Transaction, request: OpenRequest, session: Session): Promise<void> {
  const { declineReason } = session;
  await recordDecision(tx, request, session, plainly('undone'));
  if (declineReason === 'wrong-person') await knowAgain(tx, request, agreementOf(request, session));
}

/** Whoever takes back "wrong person" knows this coach after all; what they said of another coach stays. */
async function knowAgain(
  { manager, bodyId }: Transaction,
  { supervisor }: OpenRequest,
  agreement: Agreement,
): Promise<void> {
  await manager.save(Object.assign(agreement, { disownedOn: null }));
  const another = await manager.existsBy(Agreement, { bodyId, supervisorId: supervisor.id, disownedOn: Not(IsNull()) });
  if (!another) await manager.save(Object.assign(supervisor, { disownedOn: null }));
}

import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { SessionContent } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { Session } from './session.entity.js';

/** The row of a new session under an agreement; `groupId` names the group that its supervisor entered it with. */
export async function insertSession(
  { manager, bodyId, now }: Transaction,
  agreement: Agreement,
  content: SessionContent,
  groupId: string | null,
): Promise<Session> {
  const { heldOn, minutes, contracted, present } = content;
  const session = manager.create(Session, {
    ...content,
    id: newId(),
    bodyId,
    agreementId: agreement.id,
    supervisorId: agreement.supervisorId,
    superviseeId: agreement.superviseeId,
    subject: agreement.subject,
    status: 'declared',
    loggedHeldOn: heldOn,
    loggedMinutes: minutes,
    loggedContracted: contracted,
    loggedPresent: present,
    groupId,
    dispute: null,
    declineReason: null,
    onDocuments: 'none',
    askedAt: null,
    askedOn: null,
    decidedAt: null,
    undoUntil: null,
    version: 1,
    revision: 0,
    recordedAt: now,
  });
  await manager.insert(Session, session);
  return session;
}

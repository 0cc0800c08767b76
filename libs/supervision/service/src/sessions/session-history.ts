import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type DisputeReason, type SessionContent, stateOf } from '@standing/supervision/rules';
import { SessionDecision } from '../confirmation/session-decision.entity.js';
import { settleProofs } from '../proofs/settle-proofs.js';
import { Session } from './session.entity.js';
import { SessionVersion } from './session-version.entity.js';

/** Adds what is said of a session. The caller holds the session's lock, and settles it afterwards. */
export async function say(
  { manager, bodyId, now }: Transaction,
  session: Pick<Session, 'id'>,
  said: SessionContent & {
    readonly version: number;
    readonly withdrawn: boolean;
    readonly dispute?: DisputeReason;
  },
): Promise<void> {
  const { heldOn, startsAt, zone, minutes, form, contracted, present, version, withdrawn, dispute = null } = said;
  await manager.insert(SessionVersion, {
    id: newId(),
    bodyId,
    sessionId: session.id,
    heldOn,
    startsAt,
    zone,
    minutes,
    form,
    contracted,
    present,
    version,
    withdrawn,
    dispute,
    recordedAt: now,
  });
}

/** Works the session's state out again from all that was ever said, decided and proved of it. The caller holds its lock. */
export async function settle(tx: Transaction, session: Session): Promise<Session> {
  const { manager, bodyId } = tx;
  const of = { bodyId, sessionId: session.id };
  const versions = await manager.findBy(SessionVersion, of);
  const decisions = await manager.findBy(SessionDecision, of);
  const state = stateOf(versions, decisions, session.askedAt);
  const onDocuments = await settleProofs(tx, session.id, state.status);
  return manager.save(Object.assign(session, state, { onDocuments }));
}

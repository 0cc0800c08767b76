import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type SessionContent, stateOf } from '@standing/supervision/rules';
import { SessionDecision } from '../confirmation/session-decision.entity.js';
import { Session } from './session.entity.js';
import { SessionVersion } from './session-version.entity.js';

/** Adds what the coach says of a session. The caller holds the session's lock, and settles it afterwards. */
export async function say(
  { manager, bodyId, now }: Transaction,
  session: Pick<Session, 'id'>,
  said: SessionContent & { readonly version: number; readonly withdrawn: boolean },
): Promise<void> {
  const { heldOn, startsAt, minutes, form, version, withdrawn } = said;
  await manager.insert(SessionVersion, {
    id: newId(),
    bodyId,
    sessionId: session.id,
    heldOn,
    startsAt,
    minutes,
    form,
    version,
    withdrawn,
    recordedAt: now,
  });
}

/** Works the session's state out again from all that was ever said and decided of it. The caller holds its lock. */
export async function settle({ manager, bodyId }: Transaction, session: Session): Promise<Session> {
  const of = { bodyId, sessionId: session.id };
  const versions = await manager.findBy(SessionVersion, of);
  const decisions = await manager.findBy(SessionDecision, of);
  return manager.save(Object.assign(session, stateOf(versions, decisions, session.askedAt)));
}

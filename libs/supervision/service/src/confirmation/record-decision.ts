import { newId, NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type SessionDecision as Decision, undoUntil } from '@standing/supervision/rules';
import { settle } from '../sessions/session-history.js';
import type { Session } from '../sessions/session.entity.js';
import { tellSession } from '../sessions/tell-session.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';
import { SessionDecision } from './session-decision.entity.js';

type Decided = Pick<Decision, 'outcome' | 'heldOn' | 'minutes' | 'contracted' | 'present' | 'reason'>;

/** Who decides, and on the request of each session; null of sessions that their supervisor enters: nobody asked. */
type Decider = {
  readonly requestIds: ReadonlyMap<string, string> | null;
  readonly supervisor: Pick<Supervisor, 'vettedOn'>;
};

/** Adds a decision to the session's, and tells what the session is now. The caller holds its lock. */
export async function recordDecision(
  tx: Transaction,
  { requestIds, supervisor }: Decider,
  session: Session,
  decided: Decided,
): Promise<void> {
  const { manager, bodyId, now, realNow } = tx;
  const requestId = requestIds === null ? null : requestIds.get(session.id);
  if (requestId === undefined) throw new NotFound('session');
  const before = await manager.countBy(SessionDecision, { bodyId, sessionId: session.id });
  await manager.insert(SessionDecision, {
    ...decided,
    id: newId(),
    bodyId,
    sessionId: session.id,
    seq: before + 1,
    requestId,
    sessionVersion: session.version,
    decidedAt: now,
    undoUntil: decided.outcome === 'undone' ? null : undoUntil(realNow),
  });
  await tellSession(tx, await settle(tx, session), supervisor.vettedOn);
}

/** Without a day, length, number of people or reason of its own. */
export function plainly(outcome: Decided['outcome']): Decided {
  return { outcome, heldOn: null, minutes: null, contracted: null, present: null, reason: null };
}

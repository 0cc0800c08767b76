import { NotFound } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { type OpenRequest, openRequest } from '../confirmation/open-request.js';
import { RequestSession } from '../confirmation/request-session.entity.js';
import { Session } from '../sessions/session.entity.js';
import { barredDays } from '../supervisors/barred-days.js';
import { ownSupervisor } from './own-supervisor.js';

const order = { id: 'ASC' } as const;
const lock = { mode: 'for_no_key_update' } as const;

/** Opens what a supervisor answers about: the request of their link, or these sessions at their desk. */
export function openAsked(
  tx: Transaction,
  actor: LinkHolder | Member,
  sessionIds: readonly string[],
): Promise<OpenRequest> {
  return actor.kind === 'link' ? openRequest(tx, actor) : openDesk(tx, actor, sessionIds);
}

/** These sessions, as far as the signed-in supervisor was ever asked about them; others are not found. */
export async function openDesk(tx: Transaction, actor: Member, sessionIds: readonly string[]): Promise<OpenRequest> {
  const { manager, bodyId } = tx;
  const supervisor = await ownSupervisor(tx, actor);
  const theirs = { bodyId, id: In([...new Set(sessionIds)]), supervisorId: supervisor.id };
  const agreementIds = (await manager.findBy(Session, theirs)).map(({ agreementId }) => agreementId);
  const agreements = await manager.find(Agreement, { where: { bodyId, id: In(agreementIds) }, order, lock });
  const sessions = await manager.find(Session, { where: theirs, order, lock });
  const asked = await manager.find(RequestSession, {
    where: { bodyId, sessionId: In(sessions.map(({ id }) => id)) },
    order,
  });
  const requestIds = new Map(asked.map(({ sessionId, requestId }) => [sessionId, requestId]));
  if (sessions.some(({ id }) => !requestIds.has(id))) throw new NotFound('session');
  return {
    id: supervisor.id,
    requestIds,
    supervisor,
    barred: await barredDays(tx, supervisor),
    agreements,
    sessions,
  };
}

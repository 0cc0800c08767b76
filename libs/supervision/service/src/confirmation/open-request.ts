import { NotFound } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import type { Barred } from '@standing/supervision/rules';
import { In } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { Session } from '../sessions/session.entity.js';
import { notFoundUnlessAsked } from '../deaths/available.js';
import { barredDays } from '../supervisors/barred-days.js';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';
import { ConfirmationRequest } from './confirmation-request.entity.js';
import { RequestSession } from './request-session.entity.js';

/** What a supervisor answers about, all locked: what a link opens is one request; at their desk, sessions of several. */
export type OpenRequest = {
  /** What the audit names: the request, or at the desk the supervisor. */
  readonly id: string;
  /** The request in which each session was last asked about, as far as this door opens it. */
  readonly requestIds: ReadonlyMap<string, string>;
  readonly supervisor: Supervisor;
  /** The days on which they may not supervise. */
  readonly barred: readonly Barred[];
  readonly agreements: readonly Agreement[];
  readonly sessions: readonly Session[];
};

const lock = { mode: 'for_no_key_update' } as const;

/** Opens the request that the link was sent for; any other is not found. */
export async function openRequest(tx: Transaction, { subjectId, recipientId }: LinkHolder): Promise<OpenRequest> {
  const { manager, bodyId } = tx;
  const request = await manager.findOneByOrFail(ConfirmationRequest, {
    bodyId,
    id: subjectId,
    supervisorId: recipientId,
  });
  const { id, supervisorId, superviseeId } = request;
  const asked = await manager.findBy(RequestSession, { bodyId, requestId: id });
  const ids = asked.map(({ sessionId }) => sessionId);
  const order = { id: 'ASC' } as const;
  const supervisor = await lockedSupervisor(tx, supervisorId);
  await notFoundUnlessAsked(tx, supervisor);
  const agreements = await manager.find(Agreement, { where: { bodyId, supervisorId, superviseeId }, order, lock });
  const sessions = await manager.find(Session, { where: { bodyId, id: In(ids) }, order, lock });
  const requestIds = new Map(ids.map((sessionId) => [sessionId, id]));
  return { id, requestIds, supervisor, barred: await barredDays(tx, supervisor), agreements, sessions };
}

/** The session of this id in the request; one that it does not ask about is not found. */
export function sessionIn({ sessions }: OpenRequest, id: string): Session {
  const session = sessions.find((asked) => asked.id === id);
  if (!session) throw new NotFound('session');
  return session;
}

/** The agreement under which a session of the request was held. */
export function agreementOf({ agreements }: OpenRequest, session: Session): Agreement {
  const agreement = agreements.find(({ id }) => id === session.agreementId);
  if (!agreement) throw new NotFound('agreement');
  return agreement;
}

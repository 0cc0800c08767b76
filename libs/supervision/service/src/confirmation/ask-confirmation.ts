import { Injectable } from '@nestjs/common';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type Confirmer, refusalsOfAvailability, refusalsToAsk } from '@standing/supervision/rules';
import { confirmationAsked } from '@standing/supervision/facts';
import { In } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { ownSessions } from '../sessions/own-session.js';
import { settle } from '../sessions/session-history.js';
import { Session } from '../sessions/session.entity.js';
import { confirmerOf } from '../supervisors/confirmer.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { ConfirmationRequest } from './confirmation-request.entity.js';
import { RequestSession } from './request-session.entity.js';

/** A coach asks for their sessions to be confirmed: each supervisor gets one request for all of theirs. */
@Injectable()
export class AskConfirmation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id that the requests share. Refusals: see `refusalsToAsk` and `refusalsOfAvailability`, each with the place of its session. */
  execute(sessionIds: readonly string[], key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'supervision.ask-confirmation', key, input: { sessionIds } },
      async (tx) => {
        const sessions = await ownSessions(tx, actor, [...new Set(sessionIds)]);
        refuseIfAny(await refusalsOf(tx, sessions, sessionIds));

        const askingId = newId();
        for (const [supervisorId, asked] of bySupervisor(sessions)) {
          await askOne(tx, actor, { askingId, supervisorId, asked });
        }
        await tx.audit('supervision.ask-confirmation', askingId, { sessions: sessions.length });
        return askingId;
      },
    );
  }
}

async function refusalsOf(tx: Transaction, sessions: readonly Session[], order: readonly string[]): Promise<Refusal[]> {
  const { manager, bodyId, today } = tx;
  const agreements = await manager.findBy(Agreement, {
    bodyId,
    id: In(sessions.map(({ agreementId }) => agreementId)),
  });
  const disownedOn = new Map(agreements.map((agreement) => [agreement.id, agreement.disownedOn]));
  const asked = await confirmersOf(tx, sessions);
  return sessions.flatMap(({ id, agreementId, supervisorId, ...session }) => {
    const agreement = { disownedOn: disownedOn.get(agreementId) ?? null };
    const { barred = [], isAvailable = true } = asked.get(supervisorId) ?? {};
    const unavailable = refusalsOfAvailability(isAvailable);
    const refusals = unavailable.length > 0 ? unavailable : refusalsToAsk(session, agreement, today, barred);
    return refusals.map((refusal) => ({ ...refusal, path: `sessionIds.${order.indexOf(id)}` }));
  });
}

/** What is known of those who supervised the sessions. */
async function confirmersOf(tx: Transaction, sessions: readonly Session[]): Promise<Map<string, Confirmer>> {
  const { manager, bodyId } = tx;
  const ids = [...new Set(sessions.map(({ supervisorId }) => supervisorId))];
  const confirmers = new Map<string, Confirmer>();
  for (const supervisor of await manager.findBy(Supervisor, { bodyId, id: In(ids) }))
    confirmers.set(supervisor.id, await confirmerOf(tx, supervisor));
  return confirmers;
}

async function askOne(
  tx: Transaction,
  { personId, name }: Member,
  { askingId, supervisorId, asked }: { askingId: string; supervisorId: string; asked: readonly Session[] },
): Promise<void> {
  const { manager, bodyId, now, today } = tx;
  const requestId = newId();
  await manager.insert(ConfirmationRequest, {
    id: requestId,
    bodyId,
    askingId,
    supervisorId,
    superviseeId: personId,
    askedBy: name,
    askedOn: today,
    askedAt: now,
  });
  for (const session of asked) {
    await manager.insert(RequestSession, { id: newId(), bodyId, requestId, sessionId: session.id });
    await settle(tx, Object.assign(session, { askedAt: now, askedOn: today }));
  }
  await tx.tell(confirmationAsked, { requestId, supervisorId, sessionCount: asked.length });
}

function bySupervisor(sessions: readonly Session[]): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions)
    groups.set(session.supervisorId, [...(groups.get(session.supervisorId) ?? []), session]);
  return groups;
}

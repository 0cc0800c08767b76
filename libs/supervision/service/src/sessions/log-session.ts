import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToLog, type SessionContent } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { ownAgreement } from '../agreements/own-agreements.js';
import { refuseIfBarred } from '../relations/weigh-relations.js';
import { otherSessions } from './other-sessions.js';
import { say } from './session-history.js';
import { Session } from './session.entity.js';
import { tellSession } from './tell-session.js';

export type NewSession = SessionContent & {
  readonly agreementId: string;
  /** The coach says that a session alike was held as well. */
  readonly acceptDuplicate: boolean;
};

/** A coach logs a session: it stands as declared until its supervisor decides (clause SV-1b). */
@Injectable()
export class LogSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToLog` and `refusalsOfBar`. */
  execute(input: NewSession, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.log-session', key, input }, async (tx) => {
      const agreement = await ownAgreement(tx, actor, input.agreementId);
      const others = await otherSessions(tx, { personId: actor.personId, heldOn: input.heldOn, except: null });
      refuseIfAny(
        refusalsToLog({ content: input, agreement, others, acceptDuplicate: input.acceptDuplicate, today: tx.today }),
      );
      await refuseIfBarred(tx, agreement, input.heldOn);

      const session = await insertSession(tx, agreement, input);
      await say(tx, session, { ...input, version: 1, withdrawn: false });
      await tellSession(tx, session, null);
      await tx.audit('supervision.log-session', session.id, { minutes: session.minutes });
      return session.id;
    });
  }
}

async function insertSession(
  { manager, bodyId, now }: Transaction,
  agreement: Agreement,
  { heldOn, startsAt, minutes, form }: SessionContent,
): Promise<Session> {
  const session = manager.create(Session, {
    id: newId(),
    bodyId,
    agreementId: agreement.id,
    supervisorId: agreement.supervisorId,
    superviseeId: agreement.superviseeId,
    status: 'declared',
    heldOn,
    startsAt,
    minutes,
    form,
    loggedHeldOn: heldOn,
    loggedMinutes: minutes,
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

import { Injectable } from '@nestjs/common';
import type { Refusal } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToChange } from '@standing/supervision/rules';
import type { Session } from '../sessions/session.entity.js';
import { type Answered, keepAnswers } from './keep-answers.js';
import { agreementOf, type OpenRequest, openRequest } from './open-request.js';
import { plainly, recordDecision } from './record-decision.js';

/** "I don't know this person": every open session of the request is declined, and the entry is flagged for the body. */
@Injectable()
export class DisownRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept: sessions decided or withdrawn before say so. */
  execute(key: string, actor: LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.disown-request', key, input: {} }, async (tx) => {
      const request = await openRequest(tx, actor);
      const answers: Answered[] = [];
      for (const session of request.sessions) {
        await tx.manager.save(Object.assign(agreementOf(request, session), { disownedOn: tx.today }));
        answers.push({ sessionId: session.id, refusals: await declineOne(tx, request, session) });
      }
      await tx.manager.save(Object.assign(request.supervisor, { disownedOn: tx.today }));
      await tx.audit('supervision.disown-request', request.id, { sessions: answers.length });
      return keepAnswers(tx, answers);
    });
  }
}

async function declineOne(tx: Transaction, request: OpenRequest, session: Session): Promise<Refusal[]> {
  const refusals = refusalsToChange(session.status);
  if (refusals.length === 0)
    await recordDecision(tx, request, session, { ...plainly('declined'), reason: 'wrong-person' });
  return refusals;
}

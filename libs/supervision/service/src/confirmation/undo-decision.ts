import { Injectable } from '@nestjs/common';
import type { Refusal } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToUndo } from '@standing/supervision/rules';
import { openAsked } from '../desk/open-desk.js';
import { type Answered, keepAnswers } from './keep-answers.js';
import { type OpenRequest, sessionIn } from './open-request.js';
import { takeBack } from './take-back.js';

/** The supervisor takes decisions back, for ten minutes of real time. Both the decision and its end are kept. */
@Injectable()
export class UndoDecision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept. Refusals of a session: see `refusalsToUndo`. */
  execute(sessionIds: readonly string[], key: string, actor: LinkHolder | Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.undo-decision', key, input: { sessionIds } }, async (tx) => {
      const request = await openAsked(tx, actor, sessionIds);
      const answers: Answered[] = [];
      for (const sessionId of sessionIds) {
        answers.push({ sessionId, refusals: await undoOne(tx, request, sessionId) });
      }
      await tx.audit('supervision.undo-decision', request.id, { sessions: sessionIds.length });
      return keepAnswers(tx, answers);
    });
  }
}

async function undoOne(tx: Transaction, request: OpenRequest, sessionId: string): Promise<Refusal[]> {
  const session = sessionIn(request, sessionId);
  const refusals = refusalsToUndo(session, tx.realNow);
  if (refusals.length > 0) return refusals;
  await takeBack(tx, request, session);
  return [];
}

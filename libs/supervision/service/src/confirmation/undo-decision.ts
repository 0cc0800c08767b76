import { Injectable } from '@nestjs/common';
import type { Refusal } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToUndo } from '@standing/supervision/rules';
import { IsNull, Not } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { type Answered, keepAnswers } from './keep-answers.js';
import { agreementOf, type OpenRequest, openRequest, sessionIn } from './open-request.js';
import { plainly, recordDecision } from './record-decision.js';

/** The supervisor takes decisions back, for ten minutes of real time. Both the decision and its end are kept. */
@Injectable()
export class UndoDecision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept. Refusals of a session: see `refusalsToUndo`. */
  execute(sessionIds: readonly string[], key: string, actor: LinkHolder): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.undo-decision', key, input: { sessionIds } }, async (tx) => {
      const request = await openRequest(tx, actor);
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
  const { declineReason } = session;
  await recordDecision(tx, request, session, plainly('undone'));
  if (declineReason === 'wrong-person') await knowAgain(tx, request, agreementOf(request, session));
  return [];
}

/** Whoever takes back "wrong person" knows this coach after all; what they said of another coach stays. */
async function knowAgain(
  { manager, bodyId }: Transaction,
  { supervisor }: OpenRequest,
  agreement: Agreement,
): Promise<void> {
  await manager.save(Object.assign(agreement, { disownedOn: null }));
  const another = await manager.existsBy(Agreement, { bodyId, supervisorId: supervisor.id, disownedOn: Not(IsNull()) });
  if (!another) await manager.save(Object.assign(supervisor, { disownedOn: null }));
}

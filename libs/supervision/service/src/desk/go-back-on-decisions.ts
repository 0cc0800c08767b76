import { Injectable } from '@nestjs/common';
import { newId, type Refusal } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type GoingBackReason, refusalsToGoBack } from '@standing/supervision/rules';
import { type Answered, keepAnswers } from '../confirmation/keep-answers.js';
import { type OpenRequest, sessionIn } from '../confirmation/open-request.js';
import { takeBack } from '../confirmation/take-back.js';
import { isReleased } from './is-released.js';
import { openDesk } from './open-desk.js';
import { SessionReversal } from './session-reversal.entity.js';

export type GoingBack = { readonly sessionIds: readonly string[]; readonly reason: GoingBackReason };

/**
 * A supervisor goes back on answers whose time to undo has run, with a reason that the coach reads; on what counts for the coach
 * only where the coach agreed. The session is the
 * coach's word again; the answer, its end and the reason are kept.
 */
@Injectable()
export class GoBackOnDecisions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept. Refusals of a session: see `refusalsToGoBack`. */
  execute(input: GoingBack, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.go-back-on-decisions', key, input }, async (tx) => {
      const desk = await openDesk(tx, actor, input.sessionIds);
      const answers: Answered[] = [];
      for (const sessionId of input.sessionIds)
        answers.push({ sessionId, refusals: await goBackOnOne(tx, desk, sessionId, input.reason) });
      await tx.audit('supervision.go-back-on-decisions', desk.id, { sessions: input.sessionIds.length });
      return keepAnswers(tx, answers);
    });
  }
}

async function goBackOnOne(
  tx: Transaction,
  desk: OpenRequest,
  sessionId: string,
  reason: GoingBackReason,
): Promise<Refusal[]> {
  const session = sessionIn(desk, sessionId);
  const { status, undoUntil } = session;
  const given = { status, undoUntil, isReleased: await isReleased(tx, sessionId) };
  const refusals = refusalsToGoBack(given, tx.realNow);
  if (refusals.length > 0) return refusals;
  const { bodyId, today: reversedOn, now: recordedAt } = tx;
  await tx.manager.insert(SessionReversal, { id: newId(), bodyId, sessionId, reason, reversedOn, recordedAt });
  await takeBack(tx, desk, session);
  return [];
}

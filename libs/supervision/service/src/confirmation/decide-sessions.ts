import { Injectable } from '@nestjs/common';
import type { Refusal } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type Answer, correctionOf, refusalsToDecide } from '@standing/supervision/rules';
import { todayIn } from '../sessions/zone-of-session.js';
import { refusalsUnder } from '../agreements/refusals-under.js';
import { type Answered, keepAnswers } from './keep-answers.js';
import { openAsked } from '../desk/open-desk.js';
import { agreementOf, type OpenRequest, sessionIn } from './open-request.js';
import { plainly, recordDecision } from './record-decision.js';

export type Decision = Answer & { readonly sessionId: string };

/**
 * The supervisor confirms, corrects or declines sessions that they are asked about, by their link or signed in
 * (clause SV-1a). Each session stands for itself: what can be done is done, and the others say why not.
 */
@Injectable()
export class DecideSessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept. Refusals of a session: see `refusalsToDecide`, and of a correction `refusalsUnder`. */
  execute(decisions: readonly Decision[], key: string, actor: LinkHolder | Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'supervision.decide-sessions', key, input: { decisions } },
      async (tx) => {
        const ids = decisions.map(({ sessionId }) => sessionId);
        const request = await openAsked(tx, actor, ids);
        const answers: Answered[] = [];
        for (const decision of decisions) {
          answers.push({ sessionId: decision.sessionId, refusals: await decideOne(tx, request, decision) });
        }
        await tx.audit('supervision.decide-sessions', request.id, { sessions: decisions.length });
        return keepAnswers(tx, answers);
      },
    );
  }
}

async function decideOne(tx: Transaction, request: OpenRequest, decision: Decision): Promise<Refusal[]> {
  const session = sessionIn(request, decision.sessionId);
  const today = todayIn(tx, session.zone);
  const agreement = agreementOf(request, session);
  const refusals = refusalsToDecide(session, decision, agreement, today, request.barred);
  if (refusals.length === 0 && decision.outcome === 'correct')
    refusals.push(...(await refusalsUnder(tx, agreement, { ...session, ...correctionOf(session, decision) })));
  if (refusals.length > 0) return refusals;
  switch (decision.outcome) {
    case 'confirm':
      await recordDecision(tx, request, session, plainly('confirmed'));
      break;
    case 'correct':
      await recordDecision(tx, request, session, {
        outcome: 'corrected',
        ...correctionOf(session, decision),
        reason: null,
      });
      break;
    case 'decline':
      await recordDecision(tx, request, session, { ...plainly('declined'), reason: decision.reason });
      break;
  }
  return [];
}

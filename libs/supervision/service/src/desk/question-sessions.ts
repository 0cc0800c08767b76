import { Injectable } from '@nestjs/common';
import { newId, type Refusal } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type Question, refusalsToQuestion } from '@standing/supervision/rules';
import { type Answered, keepAnswers } from '../confirmation/keep-answers.js';
import { type OpenRequest, sessionIn } from '../confirmation/open-request.js';
import { openDesk } from './open-desk.js';
import { SessionQuestion } from './session-question.entity.js';

/** A session as it was read. */
export type Read = { readonly sessionId: string; readonly version: number };

/** A supervisor asks the coaches about sessions before answering. Each stays open, and waits for its coach. */
@Injectable()
export class QuestionSessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The press's id, under which the answers are kept. Refusals of a session: see `refusalsToQuestion`. */
  execute(
    input: { readonly sessions: readonly Read[]; readonly question: Question },
    key: string,
    actor: Member,
  ): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.question-sessions', key, input }, async (tx) => {
      const { sessions, question } = input;
      const desk = await openDesk(
        tx,
        actor,
        sessions.map(({ sessionId }) => sessionId),
      );
      const answers: Answered[] = [];
      for (const read of sessions)
        answers.push({ sessionId: read.sessionId, refusals: await questionOne(tx, desk, read, question) });
      await tx.audit('supervision.question-sessions', desk.id, { sessions: sessions.length });
      return keepAnswers(tx, answers);
    });
  }
}

async function questionOne(
  { manager, bodyId, now }: Transaction,
  desk: OpenRequest,
  { sessionId, version }: Read,
  question: Question,
): Promise<Refusal[]> {
  const refusals = refusalsToQuestion(sessionIn(desk, sessionId), version);
  if (refusals.length > 0) return refusals;
  const asked = { bodyId, sessionId, sessionVersion: version, question, askedAt: now, recordedAt: now };
  await manager.insert(SessionQuestion, { id: newId(), ...asked });
  return [];
}

import { newId, type Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { SessionAnswer } from './session-answer.entity.js';

export type Answered = { readonly sessionId: string; readonly refusals: readonly Refusal[] };

/** Keeps what a press did to each session, and returns the press's id, by which the same is shown again. */
export async function keepAnswers({ manager, bodyId }: Transaction, answers: readonly Answered[]): Promise<string> {
  const pressId = newId();
  const rows = answers.map((answer, position) => ({ ...answer, id: newId(), bodyId, pressId, position }));
  if (rows.length > 0) await manager.insert(SessionAnswer, rows);
  return pressId;
}

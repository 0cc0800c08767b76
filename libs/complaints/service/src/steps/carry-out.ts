import { type Answers, type Attempt, type Case, leavesWith } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import type { CaseTexts } from '../cases/case-texts.js';
import type { EntryField } from '../cases/entry-text.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { recordStep } from '../cases/record-step.js';

type Words = Readonly<Partial<Record<EntryField, string>>>;

const WORDS = ['reasons', 'answer', 'report', 'notice', 'minutes'] as const;

/** What was answered in words: what is sealed. */
export function wordsOf(answers: Answers): Words {
  return Object.fromEntries(
    WORDS.flatMap((name) => {
      const text = answers[name];
      return typeof text === 'string' && text.trim() !== '' ? [[name, text.trim()]] : [];
    }),
  );
}

/** Takes a step with its words, each sealed and bound to it; whoever leaves with it leaves. */
export async function carryOut(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  attempt: Attempt,
  words: Words,
): Promise<void> {
  const { id } = await recordStep(tx, caseId, theCase, attempt);
  await texts.writeEntry(tx, caseId, id, words);
  await leave(tx, caseId, attempt);
}

/** Whoever leaves with a step leaves today. */
export async function leave({ manager, bodyId, today }: Transaction, caseId: string, attempt: Attempt): Promise<void> {
  const leaving = leavesWith(attempt);
  if (leaving === null) return;
  const { function: as, seats } = leaving;
  const held = { bodyId, caseId, function: as, ...(seats && { seat: In([...seats]) }), endedOn: IsNull() };
  await manager.update(FunctionHeld, held, { endedOn: today });
}

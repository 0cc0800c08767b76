import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction, UnitOfWork } from '@standing/platform/messaging';

export type Reading = {
  readonly action: string;
  readonly request: string;
  /** By what the reader is named in the line, where it is not as whoever they are. */
  readonly by?: (tx: Transaction, id: string) => Promise<string>;
};

/**
 * Reads texts of a case and writes the reading down in the same transaction: no text without its line of audit. A request
 * that is sent again is read again and written down again, under its own number: readings are counted, not remembered.
 */
export async function auditedReading<Answer extends { readonly id: string }>(
  unitOfWork: UnitOfWork,
  { action, request, by }: Reading,
  actor: Member,
  read: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const answers: Answer[] = [];
  await unitOfWork.run({ actor, name: action, key: newId(), input: { request } }, async (tx) => {
    const answer = await read(tx);
    answers.push(answer);
    await tx.audit(action, answer.id, { request }, await by?.(tx, answer.id));
    return answer.id;
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('A reading ended without an answer.');
  return answer;
}

import type { LoweringOutcome } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { LoweringAnswerRow, LoweringRow } from './lowering.entity.js';

/** Whether a wish of theirs has no answer yet. */
export async function isWaiting({ manager, bodyId }: Transaction, personId: string): Promise<boolean> {
  const wishes = await manager.findBy(LoweringRow, { bodyId, personId });
  const answered = await manager.countBy(LoweringAnswerRow, { bodyId, loweringId: In(wishes.map(({ id }) => id)) });
  return answered < wishes.length;
}

/** A wish and what became of it. */
export type WishToAnswer = { readonly wish: LoweringRow; readonly outcome: LoweringOutcome | null };

/** The wish, held: whoever answers it second finds it answered. `personId` leaves out all but their own. */
export async function wishToAnswer(
  tx: Transaction,
  id: string,
  own: { readonly personId?: string } = {},
): Promise<WishToAnswer> {
  const { manager, bodyId } = tx;
  const wish = await manager.findOneByOrFail(LoweringRow, { bodyId, id, ...own });
  await oneAtATime(tx, `evidence ${wish.personId}`);
  const answer = await manager.findOneBy(LoweringAnswerRow, { bodyId, loweringId: id });
  return { wish, outcome: answer?.outcome ?? null };
}

/** What is said to a wish. */
export type LoweringSaid = Pick<LoweringAnswerRow, 'outcome' | 'reasons' | 'awardId' | 'answeredBy'>;

/** Writes it down. */
export async function recordAnswer(
  { manager, bodyId, today: answeredOn, now }: Transaction,
  loweringId: string,
  said: LoweringSaid,
  recordedAt = now,
): Promise<void> {
  await manager.insert(LoweringAnswerRow, { id: newId(), bodyId, loweringId, answeredOn, recordedAt, ...said });
}

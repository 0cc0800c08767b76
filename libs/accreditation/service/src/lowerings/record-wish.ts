import {
  lowerLevels,
  type LoweringWished,
  refusalsOfLowerLevel,
  refusalsOfLoweringDay,
  refusalsToWish,
} from '@standing/accreditation/rules';
import { newId, refuseIfAny, type Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { nextMoment } from '../awards/awards-of-person.js';
import { heldToLower, type HeldToLower } from './held-to-lower.js';
import { LoweringRow } from './lowering.entity.js';
import { isWaiting } from './wish-to-answer.js';

/**
 * Writes down that a member wishes to hold a lower level. Its id. Refused with whatever was found before, and every reason
 * of `refusalsToWish`, else of `refusalsOfLowerLevel` and `refusalsOfLoweringDay`.
 */
export async function recordWish(
  tx: Transaction,
  wish: LoweringWished,
  before: readonly Refusal[] = [],
): Promise<string> {
  const { manager, bodyId, now } = tx;
  const found = await heldToLower(tx, wish.personId);
  const { awards, ends, held, looked } = found;
  refuseIfAny([...before, ...refusalsToWish(held, { ...looked, waiting: await isWaiting(tx, wish.personId) })]);
  refuseIfAny(refusalsOfWish(wish, found));
  if (held.term === null) throw new Error('An accreditation in force rests on no award.');

  const id = newId();
  const recordedAt = nextMoment(now, awards, ends);
  await manager.insert(LoweringRow, { id, bodyId, awardId: held.term.id, ...wish, recordedAt });
  await tx.audit('accreditation.wish-lower-level', id, { level: wish.level, from: wish.fromOn });
  return id;
}

function refusalsOfWish({ level, fromOn }: LoweringWished, { held: { term }, looked }: HeldToLower): Refusal[] {
  return [
    ...refusalsOfLowerLevel(level, lowerLevels(looked.levels, term?.level ?? '')),
    ...refusalsOfLoweringDay(fromOn, term?.validUntil ?? null, looked.today),
  ];
}

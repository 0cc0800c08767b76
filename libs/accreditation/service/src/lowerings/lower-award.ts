import { lowered } from '@standing/accreditation/facts';
import { givenUpFrom } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import type { HeldToLower } from './held-to-lower.js';
import type { LoweringRow } from './lowering.entity.js';
import { putInPlace, tellLower } from './put-in-place.js';
import { recordAnswer } from './wish-to-answer.js';

/** Which wish is followed, from which day, and by whom. */
export type LoweringConfirmed = {
  readonly wish: LoweringRow;
  readonly effectiveOn: Day;
  readonly confirmedBy: string;
};

/** Ends what is held on the day before, and awards the lower level from the day on: see `putInPlace`. */
export async function lowerAward(
  tx: Transaction,
  { awards, ends, held: { term } }: HeldToLower,
  { effectiveOn, wish, confirmedBy }: LoweringConfirmed,
): Promise<void> {
  const ending = givenUpFrom(awards, ends, effectiveOn);
  if (term === null || ending === null) throw new Error('An accreditation in force rests on no award.');
  const recordedAt = nextMoment(tx.now, awards, ends);
  const { ended } = ending;
  const { level, personId } = wish;
  const inPlace = { level, effectiveOn, kind: 'lowered', awardedBy: confirmedBy, sanctionId: null } as const;
  const lower = await putInPlace(tx, { term, ended }, inPlace, recordedAt);
  const said = { outcome: 'confirmed', answeredBy: confirmedBy, reasons: null, awardId: lower.id } as const;
  await recordAnswer(tx, wish.id, said, recordedAt);
  await dueNow(tx, personId);
  const awardIds = ended.map(({ id }) => id);
  await tx.tell(lowered, { loweringId: wish.id, personId, awardIds, lowerAwardId: lower.id, effectiveOn });
  await tellLower(tx, lower);
  await tx.audit('accreditation.lower', lower.id, { level, reference: lower.reference, on: effectiveOn });
}

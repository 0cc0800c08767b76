import { awarded, lowered } from '@standing/accreditation/facts';
import { givenUpFrom } from '@standing/accreditation/rules';
import { type Day, newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AwardEndRow } from '../awards/award-end.entity.js';
import { AwardRow } from '../awards/award.entity.js';
import { type AwardHeld, nextMoment } from '../awards/awards-of-person.js';
import { freeReference } from '../awards/free-reference.js';
import { keepsDocuments } from '../awards/keeps-documents.js';
import { dueNow } from '../due/due-now.js';
import { versionOf } from '../schemes/version-of.js';
import type { HeldToLower } from './held-to-lower.js';
import type { LoweringRow } from './lowering.entity.js';
import { recordAnswer } from './wish-to-answer.js';

/** Which wish is followed, from which day, and by whom. */
export type LoweringConfirmed = {
  readonly wish: LoweringRow;
  readonly effectiveOn: Day;
  readonly confirmedBy: string;
};

/**
 * Ends what is held on the day before, and awards the lower level from the day on. Both are known from one moment, so that
 * at none the member is without either, or has both.
 */
export async function lowerAward(
  tx: Transaction,
  { awards, ends, held: { term } }: HeldToLower,
  confirmed: LoweringConfirmed,
): Promise<void> {
  const { effectiveOn, wish } = confirmed;
  const ending = givenUpFrom(awards, ends, effectiveOn);
  if (term === null || ending === null) throw new Error('An accreditation in force rests on no award.');
  const recordedAt = nextMoment(tx.now, awards, ends);
  const lower = await aLowerAward(tx, term, confirmed, recordedAt);
  const awardIds = ending.ended.map(({ id }) => id);
  const { manager, bodyId } = tx;
  await manager.insert(AwardRow, lower);
  const end = { bodyId, kind: 'lowered', effectiveOn, resignationId: null, recordedAt } as const;
  await manager.insert(
    AwardEndRow,
    awardIds.map((awardId) => ({ id: newId(), awardId, ...end })),
  );
  const said = { outcome: 'confirmed', answeredBy: confirmed.confirmedBy, reasons: null, awardId: lower.id } as const;
  await recordAnswer(tx, wish.id, said, recordedAt);
  await dueNow(tx, wish.personId);
  await tellOf(tx, lower, wish.id, awardIds);
}

/**
 * The lower level to the last day that the higher one had, grace included, by the version that decided of it. A reference
 * names one level: this one has its own, and the former leads to it in the register.
 */
async function aLowerAward(
  tx: Transaction,
  { id: lowersAwardId, schemeVersionId, validUntil, graceUntil, shownName, foldedName }: AwardHeld,
  { wish: { personId, level }, effectiveOn: validFrom, confirmedBy: awardedBy }: LoweringConfirmed,
  recordedAt: Date,
): Promise<AwardRow> {
  const { bodyId, today: awardedOn } = tx;
  const { document } = await versionOf(tx, { schemeVersionId });
  return {
    ...{ id: newId(), bodyId, personId, applicationId: null, schemeVersionId, level },
    reference: await freeReference(tx, document.awards?.referencePrefix),
    ...{ shownName, foldedName, awardedOn, validFrom, validUntil, awardedBy },
    ...{ renewsAwardId: null, lowersAwardId, heldSince: null, graceUntil, recordedAt },
  };
}

async function tellOf(tx: Transaction, lower: AwardRow, loweringId: string, awardIds: string[]): Promise<void> {
  const { id: awardId, personId, schemeVersionId, level, reference, awardedOn, validFrom, validUntil } = lower;
  await tx.tell(lowered, { loweringId, personId, awardIds, lowerAwardId: awardId, effectiveOn: validFrom });
  const days = { awardedOn, validFrom, validUntil };
  const lowers = lower.lowersAwardId === null ? {} : { lowersAwardId: lower.lowersAwardId };
  const keeps = keepsDocuments((await versionOf(tx, lower)).document);
  await tx.tell(awarded, { awardId, personId, schemeVersionId, level, reference, ...days, ...lowers, ...keeps });
  await tx.audit('accreditation.lower', awardId, { level, reference, on: validFrom });
}

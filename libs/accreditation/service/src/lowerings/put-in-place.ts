import { awarded } from '@standing/accreditation/facts';
import { type AwardEndKind, lastDaysFrom } from '@standing/accreditation/rules';
import { type Day, newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { AwardEndRow } from '../awards/award-end.entity.js';
import { AwardRow } from '../awards/award.entity.js';
import type { AwardHeld } from '../awards/awards-of-person.js';
import { freeReference } from '../awards/free-reference.js';
import { keepsDocuments } from '../awards/keeps-documents.js';
import { versionOf } from '../schemes/version-of.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId' | 'today' | 'tell'>;

/** What ends, and the term with whose version and last days the lower level goes on. */
export type Replaced = { readonly term: AwardHeld; readonly ended: readonly AwardHeld[] };

/** Which level from which day, and by whom: a registrar who confirmed a wish, or a sanction that a procedure put in force. */
export type InPlace = {
  readonly level: string;
  readonly effectiveOn: Day;
  readonly kind: Extract<AwardEndKind, 'lowered' | 'reduced'>;
  readonly awardedBy: string | null;
  readonly sanctionId: string | null;
};

/**
 * Ends what is held on the day before, and awards the lower level from the day on. Both are known from one moment, so that
 * at none the member is without either, or has both.
 */
export async function putInPlace(
  tx: Work,
  { term, ended }: Replaced,
  inPlace: InPlace,
  recordedAt: Date,
): Promise<AwardRow> {
  const { manager, bodyId } = tx;
  const { kind, effectiveOn, sanctionId } = inPlace;
  const lower = await aLowerAward(tx, term, inPlace, recordedAt);
  await manager.insert(AwardRow, lower);
  const end = { bodyId, kind, effectiveOn, resignationId: null, sanctionId, recordedAt } as const;
  await manager.insert(
    AwardEndRow,
    ended.map(({ id: awardId }) => ({ id: newId(), awardId, ...end })),
  );
  return lower;
}

/**
 * The lower level to the last day that the higher one had, grace included, by the version that decided of it. A reference
 * names one level: this one has its own, and the former leads to it in the register.
 */
async function aLowerAward(
  tx: Work,
  { id: lowersAwardId, personId, schemeVersionId, shownName, foldedName, ...term }: AwardHeld,
  { level, effectiveOn: validFrom, awardedBy, sanctionId }: InPlace,
  recordedAt: Date,
): Promise<AwardRow> {
  const { bodyId, today: awardedOn } = tx;
  const { document } = await versionOf(tx, { schemeVersionId });
  return {
    ...{ id: newId(), bodyId, personId, applicationId: null, schemeVersionId, level },
    reference: await freeReference(tx, document.awards?.referencePrefix),
    ...{ shownName, foldedName, awardedOn, validFrom, awardedBy, sanctionId },
    ...lastDaysFrom(validFrom, term),
    ...{ renewsAwardId: null, lowersAwardId, heldSince: null, recordedAt },
  };
}

/** Tells of a lower level as of any award. */
export async function tellLower(tx: Work, lower: AwardRow): Promise<void> {
  const { id: awardId, personId, schemeVersionId, level, reference, awardedOn, validFrom, validUntil } = lower;
  const days = { awardedOn, validFrom, validUntil };
  const lowers = lower.lowersAwardId === null ? {} : { lowersAwardId: lower.lowersAwardId };
  const keeps = keepsDocuments((await versionOf(tx, lower)).document);
  await tx.tell(awarded, { awardId, personId, schemeVersionId, level, reference, ...days, ...lowers, ...keeps });
}

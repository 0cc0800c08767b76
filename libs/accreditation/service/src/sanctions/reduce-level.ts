import { endsHandedBack, lastOfTerms, type LevelTold, reducedFrom, standingOn } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { MoreThan } from 'typeorm';
import { AwardEndRow } from '../awards/award-end.entity.js';
import { AwardRow } from '../awards/award.entity.js';
import type { AwardEndHeld, AwardHeld } from '../awards/awards-of-person.js';
import { putInPlace, tellLower } from '../lowerings/put-in-place.js';
import { versionOf } from '../schemes/version-of.js';
import { SanctionRow } from './sanction.entity.js';
import { WithdrawalAnnulledRow } from './withdrawal-annulled.entity.js';

/** What was told of a sanction, of its level alone. */
export type ReductionHeard = {
  readonly personId: string;
  readonly sanctionId: string;
  readonly revision: number;
  readonly lowersTo: LevelTold | null;
};

/** What its member holds, and when what follows is known. */
export type KnownOfHolder = {
  readonly awards: readonly AwardHeld[];
  readonly ends: readonly AwardEndHeld[];
  readonly recordedAt: Date;
};

/**
 * A sanction lowers a level, once, and where one was told that never was, takes it back. What was told later of it counts,
 * in whatever order it is heard. Whoever holds nothing by its day, or that level or a lower one, keeps what they hold.
 */
export async function reduceLevel(tx: HeardTransaction, heard: ReductionHeard, known: KnownOfHolder): Promise<void> {
  const { manager, bodyId } = tx;
  const { sanctionId, revision, lowersTo } = heard;
  if (await manager.existsBy(SanctionRow, { bodyId, sanctionId, revision: MoreThan(revision) })) return;
  const lower = await manager.findOneBy(AwardRow, { bodyId, sanctionId });
  if (lowersTo !== null && lower === null) await lowerTo(tx, sanctionId, lowersTo, known);
  if (lowersTo === null && lower !== null) await takeBack(tx, heard, lower, known);
}

async function lowerTo(
  tx: HeardTransaction,
  sanctionId: string,
  { level, fromOn }: LevelTold,
  { awards, ends, recordedAt }: KnownOfHolder,
): Promise<void> {
  const { award } = standingOn(awards, ends, fromOn);
  if (award === null) return;
  const { document } = await versionOf(tx, lastOfTerms(awards, award));
  const reducing = reducedFrom(awards, ends, { level, fromOn, levels: document.levels });
  if (reducing === null) return;
  const { ended } = reducing;
  const inPlace = { level, effectiveOn: fromOn, kind: 'reduced', awardedBy: null, sanctionId } as const;
  const lower = await putInPlace(tx, reducing, inPlace, recordedAt);
  // What its member gives up from a later day, they give up at the lower level too.
  const later = ends.filter(
    ({ kind, awardId, effectiveOn, takenBackAt }) =>
      kind === 'given-up' && !takenBackAt && effectiveOn > fromOn && ended.some(({ id }) => id === awardId),
  );
  await endToo(tx, [lower.id], once(later), recordedAt);
  await tellLower(tx, lower);
  await tx.audit('accreditation.reduce', lower.id, { level, reference: lower.reference, on: fromOn });
}

/** The higher award never ended, and the lower one never was; what ended the lower one since ends the higher one instead. */
async function takeBack(
  tx: HeardTransaction,
  { personId, sanctionId }: ReductionHeard,
  lower: AwardRow,
  { ends, recordedAt }: KnownOfHolder,
): Promise<void> {
  const { manager, bodyId, today: annulledOn } = tx;
  if (await manager.existsBy(WithdrawalAnnulledRow, { bodyId, sanctionId })) return;
  await manager.insert(WithdrawalAnnulledRow, { bodyId, sanctionId, personId, annulledOn, recordedAt });
  const reduced = await manager.findBy(AwardEndRow, { bodyId, sanctionId, kind: 'reduced' });
  const backIds = reduced.map(({ awardId }) => awardId);
  await endToo(tx, backIds, endsHandedBack(lower.id, ends), recordedAt);
  await tx.audit('accreditation.annul-reduction', lower.id, { on: annulledOn });
}

/** Writes the same ends of other awards, each known a moment after the one before. */
async function endToo(
  { manager, bodyId }: HeardTransaction,
  awardIds: readonly string[],
  ends: readonly AwardEndHeld[],
  recordedAt: Date,
): Promise<void> {
  for (const [index, end] of ends.entries()) {
    const { kind, effectiveOn, resignationId = null, sanctionId = null } = end;
    if (kind === 'deceased') continue;
    const same = { bodyId, kind, effectiveOn, resignationId, sanctionId };
    const moment = new Date(recordedAt.getTime() + index + 1);
    for (const awardId of awardIds)
      await manager.insert(AwardEndRow, { id: newId(), awardId, ...same, recordedAt: moment });
  }
}

/** One end for each resignation, of however many awards it is the end. */
function once(ends: readonly AwardEndHeld[]): AwardEndHeld[] {
  return ends.filter((end, index) => ends.findIndex((one) => one.resignationId === end.resignationId) === index);
}

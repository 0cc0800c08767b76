import { barsOn, type RelationKind } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { latestRelations } from './latest-relations.js';
import { RelationRow } from './relation.entity.js';

/** What keeps a person from judging another: being them, or a relation; and the last day on which it does, if any. */
export type Conflict = {
  readonly otherId: string;
  readonly kind: RelationKind | 'self';
  readonly until: Day | null;
};

/**
 * What keeps the person from judging each of the others today, on the body's clock; of each other what bars longest first.
 * Hold `relationsAlone` of them first where something is decided by it. See `barsOn`.
 */
export async function conflictsBetween(
  { manager, bodyId, today }: Transaction | HeardTransaction,
  personId: string,
  otherIds: readonly string[],
): Promise<Conflict[]> {
  const others = In([...otherIds]);
  const rows = await manager.findBy(RelationRow, [
    { bodyId, oneId: personId, otherId: others },
    { bodyId, oneId: others, otherId: personId },
  ]);
  return [...new Set(otherIds)].flatMap((otherId): Conflict[] => {
    if (otherId === personId) return [{ otherId, kind: 'self', until: null }];
    const theirs = latestRelations(rows).filter((row) => row.oneId === otherId || row.otherId === otherId);
    return barsOn(theirs, today).map((bar) => ({ otherId, ...bar }));
  });
}

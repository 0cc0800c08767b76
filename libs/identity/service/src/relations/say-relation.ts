import { relationCorrected, relationDeclared, relationEnded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { RelationRow } from './relation.entity.js';
import { theOther } from './the-other.js';

/** What became of a relation with a revision. */
export type Said = 'declared' | 'ended' | 'corrected';

export type Revision = Omit<RelationRow, 'id' | 'bodyId' | 'recordedAt'>;

/** Adds a revision, and tells it where both are people of the body. */
export async function sayRelation(tx: Transaction, said: Said, revision: Revision): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  await manager.insert(RelationRow, { ...revision, id: newId(), bodyId, recordedAt });
  const otherId = await theOther(tx, revision);
  if (otherId !== null) await tellRelation(tx, said, revision, otherId);
}

/** Tells a revision as it stands. */
export function tellRelation(tx: Transaction, said: Said, revision: Revision, otherId: string): Promise<void> {
  const { relationId, kind, side, fromOn, untilOn, stands } = revision;
  const [personId, otherPersonId] = side === 'active' ? [revision.personId, otherId] : [otherId, revision.personId];
  const data = { relationId, personId, otherPersonId, kind, fromOn, untilOn, revision: revision.revision };
  if (said === 'declared') return tx.tell(relationDeclared, data);
  if (said === 'ended') return tx.tell(relationEnded, data);
  return tx.tell(relationCorrected, { ...data, stands });
}

import type { Transaction } from '@standing/platform/messaging';
import { alone } from './alone.js';
import { RelationRow } from './relation.entity.js';
import { tellRelation } from './say-relation.js';

/** Whoever was named by this address before they joined is a person of the body now: what was said of them is told. */
export async function tellOfNamed(tx: Transaction, otherAddress: string, otherId: string): Promise<void> {
  const { manager, bodyId } = tx;
  const named = await manager.findBy(RelationRow, { bodyId, otherAddress });
  for (const relationId of new Set(named.map((one) => one.relationId))) {
    await alone(tx, relationId);
    const where = { bodyId, relationId };
    const last = await manager.findOneOrFail(RelationRow, { where, order: { revision: 'DESC' } });
    if (last.stands) await tellRelation(tx, 'declared', last, otherId);
  }
}

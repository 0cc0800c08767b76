import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { alone } from './alone.js';
import { RelationRow } from './relation.entity.js';

/** The relation as it was last said, held against others; `Stale` unless it is the revision that was read. */
export async function lastRevision(tx: Transaction, relationId: string, read: number): Promise<RelationRow> {
  const { manager, bodyId } = tx;
  await alone(tx, relationId);
  const last = await manager.findOne(RelationRow, { where: { bodyId, relationId }, order: { revision: 'DESC' } });
  if (last === null) throw new NotFound('relation');
  const { revision, kind, untilOn, stands } = last;
  if (revision !== read) throw new Stale({ revision: read }, { revision, kind, untilOn, stands });
  return last;
}

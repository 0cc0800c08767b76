import { newId } from '@standing/kernel';
import type { HeardTransaction } from '@standing/platform/messaging';
import { recuseTheRelated } from '../assessors/recuse-the-related.js';
import { RelationRow } from './relation.entity.js';
import { relationsAlone } from './relations-alone.js';

type Told = Pick<RelationRow, 'source' | 'sourceId' | 'revision' | 'kind' | 'fromOn' | 'untilOn'> & {
  readonly people: readonly [string, string];
  /** False when what was told before was never so. */
  readonly stands: boolean;
};

/** Keeps what was told of two people; whoever of them assesses the other steps aside by it. */
export async function recordRelation(tx: HeardTransaction, { people, stands, ...told }: Told): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const { source, sourceId, revision } = told;
  await relationsAlone(tx, people);
  if (await manager.existsBy(RelationRow, { bodyId, source, sourceId, revision })) return;
  const [oneId = '', otherId = ''] = [...people].sort();
  const state = stands ? 'active' : 'withdrawn';
  await manager.insert(RelationRow, { ...told, id: newId(), bodyId, oneId, otherId, state, recordedAt });
  await recuseTheRelated(tx, people);
}

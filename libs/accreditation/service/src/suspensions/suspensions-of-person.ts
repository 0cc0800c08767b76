import type { HeardTransaction } from '@standing/platform/messaging';
import { SuspensionRow } from './suspension.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId'>;

/** All that was ever told of a person's suspensions, in the order in which it was told. */
export function suspensionsOfPerson({ manager, bodyId }: Work, personId: string): Promise<SuspensionRow[]> {
  return manager.find(SuspensionRow, { where: { bodyId, personId }, order: { recordedAt: 'ASC', revision: 'ASC' } });
}

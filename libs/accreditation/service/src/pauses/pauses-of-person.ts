import type { HeardTransaction } from '@standing/platform/messaging';
import { PauseRow } from './pause.entity.js';

type Work = Pick<HeardTransaction, 'manager' | 'bodyId'>;

/** All that a person ever said of pauses, in the order in which they said it. */
export function pausesOf({ manager, bodyId }: Work, personId: string): Promise<PauseRow[]> {
  return manager.find(PauseRow, { where: { bodyId, personId }, order: { recordedAt: 'ASC', revision: 'ASC' } });
}

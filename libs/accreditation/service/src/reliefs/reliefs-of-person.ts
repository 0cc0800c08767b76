import type { Transaction } from '@standing/platform/messaging';
import { ReliefRow } from './relief.entity.js';

/** Every relief of a person, whatever became of it. */
export function reliefsOf({ manager, bodyId }: Transaction, personId: string): Promise<ReliefRow[]> {
  return manager.findBy(ReliefRow, { bodyId, personId });
}

/** The relief, locked: whoever answers it second finds it answered. `personId` leaves out all but their own. */
export function lockedRelief(
  { manager, bodyId }: Transaction,
  id: string,
  own: { readonly personId?: string } = {},
): Promise<ReliefRow> {
  return manager.findOneOrFail(ReliefRow, { where: { bodyId, id, ...own }, lock: { mode: 'for_no_key_update' } });
}

import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Entry } from './entry.entity.js';
import { Withdrawal } from './withdrawal.entity.js';

/** A coach's entries of these days that are not withdrawn, of every engagement. */
export function standingEntriesOf(
  { manager, bodyId }: Transaction,
  personId: string,
  days: readonly Day[],
): Promise<Entry[]> {
  return manager
    .createQueryBuilder(Entry, 'entry')
    .where({ bodyId, personId, heldOn: In(days) })
    .andWhere((query) => {
      const withdrawn = query.subQuery().select('1').from(Withdrawal, 'gone').where('gone.entryId = entry.id');
      return `not exists ${withdrawn.andWhere('gone.bodyId = entry.bodyId').getQuery()}`;
    })
    .getMany();
}

import type { Transaction } from '@standing/platform/messaging';
import type { FindOptionsWhere } from 'typeorm';
import { ApplicationRow } from './application.entity.js';

/** The application, locked: whoever answers it second finds it answered. `personId` leaves out all but their own, `kind` all but those. */
export function lockedApplication(
  { manager, bodyId }: Transaction,
  id: string,
  own: Pick<FindOptionsWhere<ApplicationRow>, 'personId' | 'kind'> = {},
): Promise<ApplicationRow> {
  return manager.findOneOrFail(ApplicationRow, {
    where: { bodyId, id, ...own },
    lock: { mode: 'for_no_key_update' },
  });
}

import type { Transaction } from '@standing/platform/messaging';
import { ApplicationRow } from './application.entity.js';

/** The application, locked: whoever answers it second finds it answered. `personId` leaves out all but their own. */
export function lockedApplication(
  { manager, bodyId }: Transaction,
  id: string,
  own: { readonly personId?: string } = {},
): Promise<ApplicationRow> {
  return manager.findOneOrFail(ApplicationRow, {
    where: { bodyId, id, ...own },
    lock: { mode: 'for_no_key_update' },
  });
}

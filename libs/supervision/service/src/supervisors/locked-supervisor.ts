import type { Transaction } from '@standing/platform/messaging';
import { Supervisor } from './supervisor.entity.js';

/** The entry, locked. Whoever decides, disowns or vets takes this lock first, then agreements, then sessions by id. */
export function lockedSupervisor({ manager, bodyId }: Transaction, id: string): Promise<Supervisor> {
  return manager.findOneOrFail(Supervisor, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
}

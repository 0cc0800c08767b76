import { addDays, type Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { OtherSession } from '@standing/supervision/rules';
import { Between, In, Not } from 'typeorm';
import { Session } from './session.entity.js';

/**
 * The coach's other sessions that stand, around a day: the day before and after as well, since a session can run past
 * midnight. The caller holds the lock on the coach's agreements, so no other can be logged meanwhile.
 */
export function otherSessions(
  { manager, bodyId }: Transaction,
  { personId, heldOn, except }: { readonly personId: string; readonly heldOn: Day; readonly except: string | null },
): Promise<OtherSession[]> {
  return manager.findBy(Session, {
    bodyId,
    superviseeId: personId,
    heldOn: Between(addDays(heldOn, -1), addDays(heldOn, 1)),
    status: Not(In(['withdrawn', 'declined'])),
    ...(except === null ? {} : { id: Not(except) }),
  });
}

import { addDays, type Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { OtherSession } from '@standing/supervision/rules';
import { Between, In, Not } from 'typeorm';
import { Session } from './session.entity.js';

type Around = {
  readonly personId: string;
  readonly heldOn: Day;
  readonly except: string | null;
  readonly supervisorId?: string;
};

/** A session can run past midnight, and be written in the days of a zone half the world away. */
const DAYS_AROUND = 2;

/**
 * The coach's other sessions that stand, around a day; of one supervisor where `supervisorId` says so. The caller holds the lock on the coach's agreements, so no other can be logged meanwhile.
 */
export function otherSessions(
  { manager, bodyId }: Transaction,
  { personId, heldOn, except, supervisorId }: Around,
): Promise<OtherSession[]> {
  return manager.findBy(Session, {
    bodyId,
    superviseeId: personId,
    heldOn: Between(addDays(heldOn, -DAYS_AROUND), addDays(heldOn, DAYS_AROUND)),
    status: Not(In(['withdrawn', 'declined'])),
    ...(except === null ? {} : { id: Not(except) }),
    ...(supervisorId !== undefined && { supervisorId }),
  });
}

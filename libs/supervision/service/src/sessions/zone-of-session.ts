import { type Day, dayOf, isZone } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';

/** The civil day in the session's zone; in the body's where none is said, or where the zone is none. */
export function todayIn({ now, today }: Pick<Transaction, 'now' | 'today'>, zone: string | null): Day {
  return zone !== null && isZone(zone) ? dayOf(now, zone) : today;
}

/** The zone as it is kept: the body's own is not said again. */
export function keptZone({ zone: ofBody }: Pick<Transaction, 'zone'>, zone: string | null): string | null {
  return zone === ofBody ? null : zone;
}

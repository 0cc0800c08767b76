import type { Day } from '@standing/kernel';
import { type Access, accessDueOn, isAccessLate } from '../access/access.js';
import type { Asked, Seen } from './counted-case.js';
import type { Share } from './figure.js';
import { isWithin } from './period.js';

/**
 * Cases in which a party was answered on what is kept of them by the last day (K16), on a day of the period; a request that nobody
 * answered is missed from the day after. What was taken back, and what waits for who asks, counts for neither.
 */
export function shareOfAccess({ cases, today, period }: Asked): Share {
  const found = cases.flatMap((one) =>
    (one.accesses ?? []).map((access) => ({ id: one.id, ...timeOf(access, one, today) })),
  );
  const counted = found.filter(({ on }) => on !== null && isWithin(on, period));
  const ids = (isMet: boolean) => [...new Set(counted.filter((one) => one.isMet === isMet).map(({ id }) => id))];
  return { figure: 'access-in-time', met: ids(true), missed: ids(false) };
}

/** Whether it was in time, and on which day that counts: that of the answer, or the last one that was missed. */
function timeOf(access: Access, { theCase }: Seen, today: Day): { readonly on: Day | null; readonly isMet: boolean } {
  const { answeredOn } = access;
  const due = accessDueOn(access, theCase, answeredOn ?? today);
  if (answeredOn !== null && (due === null || answeredOn <= due)) return { on: answeredOn, isMet: true };
  return { on: answeredOn !== null || isAccessLate(access, theCase, today) ? due : null, isMet: false };
}

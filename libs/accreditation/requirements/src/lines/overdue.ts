import type { Day } from '@standing/kernel';
import { daysFrom } from '../days/number.js';
import type { Evidence } from '../ledger/evidence.js';

/**
 * Whether the piece awaits an answer for so long, since it was asked for (`askedOn`) or else since it was held, that nobody is expected to confirm it any more.
 */
export function isOverdue({ heldOn, attributes }: Evidence, silenceDays: number, on: Day): boolean {
  const { askedOn } = attributes;
  const since = typeof askedOn === 'string' ? askedOn : heldOn;
  return since !== null && daysFrom(since, on) > silenceDays;
}

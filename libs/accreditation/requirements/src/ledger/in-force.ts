import type { Day } from '@standing/kernel';
import type { ActiveEvidence, Evidence } from './evidence.js';
import type { LeftOutReason } from './left-out.js';

/** A piece of evidence that holds until a day. */
export type Ending = ActiveEvidence & { readonly heldUntil: Day };

/** Whether the evidence says until when it holds. */
export function hasEnd(one: ActiveEvidence): one is Ending {
  return one.heldUntil !== undefined && one.heldUntil !== null;
}

/** Whether what begins on or before the day still holds on it; the last day counts, and what has no end holds for ever. */
export function holdsOn({ heldUntil }: Evidence, day: Day): boolean {
  return heldUntil === undefined || heldUntil === null || heldUntil >= day;
}

/** Why something with an end does not hold on the day: it is over, or it has not begun. Null where it holds, or has no end. */
export function outOfForce({ heldOn, heldUntil }: Evidence, day: Day): LeftOutReason | null {
  if (heldOn === null || heldUntil === undefined || heldUntil === null) return null;
  if (heldUntil < day) return 'ACCREDITATION_ENDED';
  return heldOn > day ? 'ACCREDITATION_NOT_BEGUN' : null;
}

/** What has begun by the day and still holds on it. */
export function inForceOn(pieces: readonly ActiveEvidence[], day: Day): readonly ActiveEvidence[] {
  return pieces.filter((one) => one.heldOn <= day && holdsOn(one, day));
}

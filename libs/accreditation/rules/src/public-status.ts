import type { StandingStatus } from './standing-on.js';

/** The statuses that the register knows. */
export type PublicStatus = Exclude<StandingStatus, 'GIVEN_UP' | 'DECEASED'>;

/**
 * A status as everybody may know it. What a member gave up is shown as what ran out, so that nobody can tell one from the
 * other, nor wonder why. Whoever has died is not in the register; were they, it would say no more.
 */
export function publicStatus(status: StandingStatus): PublicStatus {
  return status === 'GIVEN_UP' || status === 'DECEASED' ? 'EXPIRED' : status;
}

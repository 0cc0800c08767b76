import type { StandingStatus } from './standing-on.js';

/**
 * A status as everybody may know it. What a member gave up is shown as what ran out, so that nobody can tell one from the
 * other, nor wonder why.
 */
export function publicStatus(status: StandingStatus): Exclude<StandingStatus, 'GIVEN_UP'> {
  return status === 'GIVEN_UP' ? 'EXPIRED' : status;
}

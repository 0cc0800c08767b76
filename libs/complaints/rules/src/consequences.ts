import type { Attempt } from './case.js';
import { type CaseFunction, type Seat, SEATS } from './functions.js';

/**
 * Whose function ends with a step, and from which places: a closure that is set aside is judged by new people (row 18c), and
 * whoever is objected to with success leaves the panel (R10), and a restoration that was refused is looked at by others when
 * it is asked for again. Seats are null where the function has no places.
 */
export function leavesWith({
  event,
  upheld,
  seats = [],
}: Pick<Attempt, 'event' | 'upheld' | 'seats'>): { function: CaseFunction; seats: readonly Seat[] | null } | null {
  if (event === 'refuse-restoration') return { function: 'sanction-panel', seats: null };
  if (event === 'set-aside-to-assessors') return { function: 'assessor', seats: SEATS };
  return event === 'decide-objections' && upheld === true ? { function: 'panel', seats } : null;
}

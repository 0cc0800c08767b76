import type { Attempt, CaseEventName } from './case.js';
import { LEFT_OPEN } from './sanctions/leaving-lines.js';
import { type CaseFunction, type Seat, SEATS } from './functions.js';

/** With these a sanction panel has nothing left to decide; what comes before one later is for others. */
const FREE_THE_PANEL: readonly CaseEventName[] = ['refuse-restoration', 'accept-leaving', ...LEFT_OPEN];

/**
 * Whose function ends with a step, and from which places: a closure that is set aside is judged by new people (row 18c), and
 * whoever is objected to with success leaves the panel (R10), and a restoration that was refused is looked at by others when
 * it is asked for again. A panel that looked at a proposal to leave looks at nothing else: it read what was admitted. Seats are null where the function has no places.
 */
export function leavesWith({
  event,
  upheld,
  seats = [],
}: Pick<Attempt, 'event' | 'upheld' | 'seats'>): { function: CaseFunction; seats: readonly Seat[] | null } | null {
  if (FREE_THE_PANEL.includes(event)) return { function: 'sanction-panel', seats: null };
  if (event === 'set-aside-to-assessors') return { function: 'assessor', seats: SEATS };
  return event === 'decide-objections' && upheld === true ? { function: 'panel', seats } : null;
}

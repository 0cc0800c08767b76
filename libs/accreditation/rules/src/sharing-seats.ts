import type { Day, Refusal } from '@standing/kernel';
import { type Application, refusalsOfAnswered } from './applying.js';
import { hasLeft, type Seat, SEATS } from './assessment.js';
import type { Assessor } from './assessors.js';
import { refusalsOfCandidate, type SeatHeld } from './assigning.js';
import type { Bar } from './relations.js';

/** The most applications that are given assessors in one act: what it would do is read before it is done. */
export const MOST_APPLICATIONS = 50;

/** An application whose empty seats are to be given. */
export type Unseated = {
  readonly id: string;
  readonly application: Application;
  /** Whether its level asks people to look at anything; a renewal never does. */
  readonly isAssessed: boolean;
  /** Everybody who has or had a seat. */
  readonly seats: readonly SeatHeld[];
  /** Who moderated, decided or heard an appeal: they take no seat. */
  readonly hadAPart: readonly string[];
  /** What bars whom from judging the applicant on the day; nobody else is barred. */
  readonly bars: ReadonlyMap<string, readonly Bar[]>;
};

/** Somebody of the pool, and how many assessments they have open. */
export type InPool = { readonly personId: string; readonly assessor: Assessor; readonly open: number };

/** Who would be given which seat of an application, and every reason why a seat, or all of it, is left as it is. */
export type SeatsToGive = {
  readonly id: string;
  readonly seats: readonly { readonly seat: Seat; readonly personId: string }[];
  readonly refusals: readonly Refusal[];
};

/** What seats are shared out by. */
export type Sharing = { readonly pool: readonly InPool[]; readonly assignerId: string; readonly on: Day };

/** Why seats of so many applications are not given as a whole. */
export function refusalsToShareSeats(count: number): Refusal[] {
  const path = 'applicationIds';
  if (count === 0) return [{ code: 'ACCREDITATION_SEATS_OF_NOTHING', path }];
  if (count <= MOST_APPLICATIONS) return [];
  return [{ code: 'ACCREDITATION_SEATS_OF_TOO_MANY', params: { most: MOST_APPLICATIONS }, path }];
}

/**
 * Gives each empty seat to whoever of those available has the fewest assessments open, those that this gives them
 * included, in the order of the applications. Where several have as few, whoever is first in the pool.
 */
export function shareSeats(applications: readonly Unseated[], sharing: Sharing): SeatsToGive[] {
  const given = new Map<string, number>();
  return applications.map((unseated) => {
    const refusals = refusalsOfUnseated(unseated, sharing.assignerId);
    if (refusals.length > 0) return { id: unseated.id, seats: [], refusals };
    return sharedOf(unseated, sharing, given);
  });
}

/** Whoever assesses an application is told of it that they do, and nothing else. */
function refusalsOfUnseated({ application, isAssessed, seats }: Unseated, assignerId: string): Refusal[] {
  if (seats.some(({ assessorId }) => assessorId === assignerId)) return [{ code: 'ACCREDITATION_PART_ASSESSED' }];
  if (application.personId === assignerId) return [{ code: 'ACCREDITATION_OWN_APPLICATION' }];
  const decided = refusalsOfAnswered(application);
  if (decided.length > 0) return decided;
  if (!isAssessed) return [{ code: 'ACCREDITATION_NOT_ASSESSED' }];
  return emptySeats(seats).length === 0 ? [{ code: 'ACCREDITATION_SEATS_GIVEN' }] : [];
}

function sharedOf(unseated: Unseated, sharing: Sharing, given: Map<string, number>): SeatsToGive {
  const seats: { seat: Seat; personId: string }[] = [];
  const refusals: Refusal[] = [];
  for (const seat of emptySeats(unseated.seats)) {
    const taken = seats.map((one): SeatHeld => ({ seat: one.seat, assessorId: one.personId, status: 'assigned' }));
    const [found] = available({ ...unseated, seats: [...unseated.seats, ...taken] }, sharing, given);
    if (found === undefined) {
      refusals.push({ code: 'ACCREDITATION_NOBODY_AVAILABLE', params: { seat } });
      continue;
    }
    given.set(found.personId, (given.get(found.personId) ?? 0) + 1);
    seats.push({ seat, personId: found.personId });
  }
  return { id: unseated.id, seats, refusals };
}

/** Who may assess an application today, whoever has the fewest open first, those that were `given` meanwhile included. */
export function available(unseated: Unseated, sharing: Sharing, given: ReadonlyMap<string, number>): InPool[] {
  const { pool, assignerId, on } = sharing;
  const { application, seats, hadAPart, bars } = unseated;
  return pool
    .map((one) => ({ ...one, open: one.open + (given.get(one.personId) ?? 0) }))
    .filter(({ personId }) => personId !== assignerId && !hadAPart.includes(personId))
    .filter(({ personId: candidateId, assessor, open }) => {
      const barred = bars.get(candidateId) ?? [];
      return refusalsOfCandidate({ application, seats, candidateId, assessor, open, bars: barred, on }).length === 0;
    })
    .sort((one, other) => one.open - other.open);
}

function emptySeats(seats: readonly SeatHeld[]): Seat[] {
  return SEATS.filter((seat) => !seats.some((held) => held.seat === seat && !hasLeft(held.status)));
}

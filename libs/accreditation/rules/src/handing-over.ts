import type { Day, Refusal } from '@standing/kernel';
import { type Absence, isOver } from './absences.js';
import { isInHand } from './assessment.js';
import { type BeforeAssigning, refusalsToAssign, type SeatHeld } from './assigning.js';
import { available, type Sharing, type Unseated } from './sharing-seats.js';

/** What is looked at before an assessment that somebody has in hand is handed over to a deputy. */
export type BeforeHandingOver = Omit<BeforeAssigning, 'seat'> & {
  readonly held: SeatHeld;
  /** When whoever has it is away. */
  readonly absences: readonly Absence[];
};

/**
 * Every reason why the assessment may not be handed over to the candidate: a deputy is given the seat as anybody is, and
 * nobody loses one but for an absence that goes on or comes. What is in hand has no term of its own, so that each absence
 * concerns all of it.
 */
export function refusalsToHandOver({ held, absences, ...before }: BeforeHandingOver): Refusal[] {
  if (!isInHand(held.status)) return [{ code: 'ACCREDITATION_ASSESSMENT_NOT_IN_HAND' }];
  if (!isAwayFrom(absences, before.on)) return [{ code: 'ACCREDITATION_ASSESSOR_NOT_AWAY' }];
  return refusalsToAssign({ ...before, seat: held.seat, seats: without(before.seats, held.assessorId) });
}

/** Whether somebody is away on the day, or will be. */
export function isAwayFrom(absences: readonly Absence[], day: Day): boolean {
  return absences.some((absence) => !isOver(absence, day));
}

/** Who could take an assessment over: whoever is suggested first, then those who have the fewest open. */
export function deputiesFor(
  unseated: Unseated,
  { assessorId, suggestedId }: { readonly assessorId: string; readonly suggestedId: string | null },
  sharing: Sharing,
): string[] {
  const seats = without(unseated.seats, assessorId);
  const able = available({ ...unseated, seats }, sharing, new Map()).map(({ personId }) => personId);
  return [...able.filter((id) => id === suggestedId), ...able.filter((id) => id !== suggestedId)];
}

function without(seats: readonly SeatHeld[], assessorId: string): SeatHeld[] {
  return seats.map((seat) => (seat.assessorId === assessorId ? { ...seat, status: 'handed-over' } : seat));
}

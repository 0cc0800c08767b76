import type { RelationKind } from './relations.js';

/** An application is assessed in two seats, each blind to the other. */
export const SEATS = [1, 2] as const;

export type Seat = (typeof SEATS)[number];

/** How somebody leaves a seat: see `AssessmentStatus`. */
export const LEFT = ['recused', 'handed-over'] as const;

export type LeftStatus = (typeof LEFT)[number];

/**
 * Assigned: the assessor has not said yet whether anything stands between them and the applicant, and the file is shut.
 * Recused: they stepped aside, or a relation that was heard did it for them; the seat is free again. Handed over: they are
 * away, and a deputy has the seat.
 */
export type AssessmentStatus = 'assigned' | 'open' | 'submitted' | LeftStatus;

/** Whether somebody who had the seat has left it. */
export function hasLeft(status: AssessmentStatus): status is LeftStatus {
  return status === 'recused' || status === 'handed-over';
}

/** Whether somebody has it in hand: they have not given their judgement, and have not left. */
export function isInHand(status: AssessmentStatus): boolean {
  return status === 'assigned' || status === 'open';
}

/** Why an assessor steps aside: one of the relations that bar, another interest, or no time. */
export const RECUSAL_CODES = [
  'supervises',
  'trained',
  'employs',
  'family',
  'business',
  'other-interest',
  'unavailable',
] as const satisfies readonly (RelationKind | 'other-interest' | 'unavailable')[];

export type RecusalCode = (typeof RECUSAL_CODES)[number];

import type { RelationKind } from './relations.js';

/** An application is assessed in two seats, each blind to the other. */
export const SEATS = [1, 2] as const;

export type Seat = (typeof SEATS)[number];

/**
 * Assigned: the assessor has not said yet whether anything stands between them and the applicant, and the file is shut.
 * Recused: they stepped aside, or a relation that was heard did it for them; the seat is free again.
 */
export type AssessmentStatus = 'assigned' | 'open' | 'recused' | 'submitted';

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

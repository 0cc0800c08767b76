import type { Day } from '@standing/kernel';

/** Leave counts lines down or stops their clock; a waiver takes an amount off; an extension makes them due later. */
export const RELIEF_KINDS = ['leave', 'waiver', 'extension'] as const;
export type ReliefKind = (typeof RELIEF_KINDS)[number];

/** Why, from a list that holds no more than the rules of bodies ask for: nothing of anybody's health can be written. */
export const RELIEF_GROUNDS = ['parental', 'sickness', 'caring', 'sabbatical', 'other'] as const;
export type ReliefGround = (typeof RELIEF_GROUNDS)[number];

/** Why a body does not grant it. */
export const RELIEF_REFUSALS = ['not-provided-for', 'too-late', 'days-do-not-fit', 'other'] as const;
export type ReliefRefusal = (typeof RELIEF_REFUSALS)[number];

/** Waiting for an answer; granted; answered with no; or taken back, before the answer or as a whole after it. */
export type ReliefStatus = 'asked' | 'granted' | 'refused' | 'withdrawn';

/** What is asked for, in civil days of the body's zone; the last day is part of it. */
export type ReliefAsked = {
  readonly kind: ReliefKind;
  readonly ground: ReliefGround;
  readonly fromOn: Day;
  readonly untilOn: Day;
};

/** Relief, as these rules know it. */
export type Relief = ReliefAsked & {
  readonly id: string;
  readonly personId: string;
  readonly status: ReliefStatus;
  /** The last day when it was ended before the last day that was granted; null when it was not. */
  readonly endedOn: Day | null;
};

import type { Refusal } from '@standing/kernel';

/** By what a draw is made. It is told before the draw, and changes no more. */
export type DrawSettings = {
  /** How many of a thousand are drawn, 1 to 1000 (R-53: HCPC 25, APR 100, BABCP 200). */
  readonly ratePerMille: number;
  /** Whether each level is drawn from on its own. */
  readonly byLevel: boolean;
  /** Whether whoever was drawn in the last draw is left out of this one. */
  readonly leaveOutDrawnLastTime: boolean;
  /** Whoever got their first accreditation fewer civil days ago is left out; 0 leaves nobody out. */
  readonly minimumDays: number;
  /** How many tickets a member has of whom no file shows any activity of the last year; everybody else has one. */
  readonly undocumentedWeight: number;
};

/** A member has no more tickets than this. */
export const HEAVIEST = 10;
/** Ten years. */
const LONGEST_DAYS = 3660;

/** Why a draw cannot be prepared with these settings, from a roster with so many to draw from. One draw goes on at a time. */
export function refusalsToPrepare(settings: DrawSettings, eligible: number, isAnotherOpen: boolean): Refusal[] {
  const { ratePerMille, minimumDays, undocumentedWeight } = settings;
  const refusals: Refusal[] = [];
  if (isAnotherOpen) refusals.push({ code: 'CPD_AUDIT_OPEN_ALREADY' });
  if (!isWithin(ratePerMille, 1, 1000)) refusals.push({ code: 'CPD_AUDIT_RATE_WRONG', path: 'ratePerMille' });
  if (!isWithin(minimumDays, 0, LONGEST_DAYS))
    refusals.push({ code: 'CPD_AUDIT_DAYS_WRONG', params: { longest: LONGEST_DAYS }, path: 'minimumDays' });
  if (!isWithin(undocumentedWeight, 1, HEAVIEST))
    refusals.push({ code: 'CPD_AUDIT_WEIGHT_WRONG', params: { heaviest: HEAVIEST }, path: 'undocumentedWeight' });
  if (refusals.length === 0 && eligible === 0) refusals.push({ code: 'CPD_AUDIT_NOBODY' });
  return refusals;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

import { addMonths, type Day, type Refusal } from '@standing/kernel';

/** Why a case is kept although its time is over. There is no "other". */
export const HOLD_REASONS = ['litigation', 'linked-case', 'court-appeal', 'access-request'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** After how many months at the latest a hold is looked at again. A request for one's data is answered within three. */
export const LONGEST_HOLD: Readonly<Record<HoldReason, number>> = {
  litigation: 12,
  'linked-case': 6,
  'court-appeal': 12,
  'access-request': 3,
};

export type Hold = {
  readonly reason: HoldReason;
  /** It is over on this day unless it was placed again. */
  readonly reviewOn: Day;
  /** The first day on which it holds no longer, where somebody lifted it. */
  readonly liftedOn: Day | null;
};

/** A hold is over on the day of its review, as every pause is: what nobody looks at keeps nothing. */
export function isHolding({ reviewOn, liftedOn }: Hold, on: Day): boolean {
  return on < reviewOn && (liftedOn === null || on < liftedOn);
}

/** Why a case may not be held so, for this reason until that day. */
export function refusalsToHold(reason: HoldReason, reviewOn: Day, today: Day): Refusal[] {
  const path = 'reviewOn';
  if (reviewOn <= today) return [{ code: 'COMPLAINTS_HOLD_NOT_AHEAD', path }];
  const months = LONGEST_HOLD[reason];
  return reviewOn > addMonths(today, months) ? [{ code: 'COMPLAINTS_HOLD_TOO_LONG', params: { months }, path }] : [];
}

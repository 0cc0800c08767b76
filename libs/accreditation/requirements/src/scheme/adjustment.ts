import type { Day } from '@standing/kernel';
import type { Amount } from './amount.js';
import type { Filter } from './filter.js';

/** Rounding of an amount that is reduced. */
export type Rounding = { readonly round: 'up' | 'down'; readonly toMinutes: number };

type Kind =
  /** Needed in proportion to the part of the period that the window's clip leaves. */
  | { readonly kind: 'pro-rata'; readonly by: 'months' | 'days'; readonly rounding: Rounding }
  /** Needed in proportion to the days without leave; leave shorter than `minDays` is none. */
  | { readonly kind: 'leave'; readonly of: Filter; readonly minDays: number; readonly rounding: Rounding }
  /** The window reaches back by as many days as leave lay in it, so far as the ceiling allows. */
  | { readonly kind: 'clock-stop'; readonly of: Filter; readonly minDays: number; readonly maxMonths: number }
  /** Each waiver takes off a fixed amount, unless the person has what the other filter finds. */
  | { readonly kind: 'waiver'; readonly of: Filter; readonly amount: Amount; readonly notFor?: Filter | undefined }
  /** A period that such pieces cover wholly is not asked for. */
  | { readonly kind: 'exempt'; readonly of: Filter }
  /**
   * Not due before the last day of such a piece, if it was asked for so many days before the due day; what is done
   * meanwhile counts, except on a line on every period.
   */
  | { readonly kind: 'extension'; readonly of: Filter; readonly askedDaysBefore: number }
  /** Not due for so many months after the due day; what is done meanwhile counts, except on a line on every period. */
  | { readonly kind: 'grace'; readonly months: number }
  /** After so many months free, so much more for each month begun, until the last; then nothing helps any more. */
  | {
      readonly kind: 'late';
      readonly freeMonths: number;
      readonly minutes: number;
      readonly perMonths: number;
      readonly lastMonth: number;
    }
  /** What one period has too much counts in the next one; what one lacks is made good first, or from the periods after it. What came in is used before what is its own, and never goes further. */
  | {
      readonly kind: 'carry';
      readonly forward?:
        | { readonly atMost: Amount; readonly of?: Filter | undefined; readonly ifCountedAtLeast?: Amount | undefined }
        | undefined;
      readonly backPeriods?: number | undefined;
      readonly debtFirst?: boolean | undefined;
    }
  /** An explanation that names the line, accepted by the body since the first day looked at. */
  | { readonly kind: 'explained'; readonly of: Filter };

/** Something that changes what is needed, what counts or when it is due; applied only when decided from and until a day. */
export type Adjustment = Kind & { readonly from?: Day | undefined; readonly until?: Day | undefined };

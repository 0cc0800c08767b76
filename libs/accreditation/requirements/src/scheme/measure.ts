import type { Amount } from './amount.js';
import type { Condition, Filter } from './filter.js';

/** A factor in whole numbers: 2 hours are 4 credits as `times: 2, per: 1`; rounded down to the unit. */
type Factor = { readonly kind: 'factor'; readonly times: Amount; readonly per: number };

/**
 * What one person's share of a group is: by the size that the attribute tells, the first bracket it falls under. A
 * bracket without `per` divides by the size itself.
 */
type Group = {
  readonly kind: 'group';
  readonly size: string;
  readonly brackets: readonly {
    readonly upTo?: number | undefined;
    readonly times?: number | undefined;
    readonly per?: number | undefined;
  }[];
};

/** How much of a piece counts; of several conversions the first whose conditions hold is taken. */
export type Conversion = (Factor | Group) & { readonly where?: readonly Condition[] | undefined };

/**
 * No more than so much counts of what the conditions choose: of each piece, in each day, week, month, quarter or year,
 * for each value of an attribute, or in the whole window. What is over is cut; or whole pieces
 * are ignored, the largest that fit being kept. A share is a percentage of what is needed, or of what counts in the end.
 */
export type Ceiling = {
  readonly where?: readonly Condition[] | undefined;
  readonly per: 'piece' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'window' | { readonly attribute: string };
  readonly over: 'cut' | 'ignore';
} & (
  | { readonly kind: 'amount'; readonly atMost: Amount }
  | { readonly kind: 'pieces'; readonly atMost: Amount }
  | {
      readonly kind: 'share';
      readonly percent: Amount;
      readonly of: 'needed' | 'counted';
      /** The percentage of the level asked, or of the level held on the day of the piece. */
      readonly level?: 'asked' | 'held' | undefined;
    }
);

/** How a sum is made: repetitions once, then conversion, then ceilings in their order. */
type Sum = {
  readonly of: Filter;
  /** Of pieces with the same value in the window only the one that weighs most counts. */
  readonly once?: string | undefined;
  readonly convert?: readonly Conversion[] | undefined;
  readonly ceilings?: readonly Ceiling[] | undefined;
};

/** What is summed, counted or looked for. */
export type Measure =
  | ({ readonly kind: 'minutes' } & Sum)
  /** The sum of an attribute, such as the participatory minutes of an activity or credits. */
  | ({ readonly kind: 'sum'; readonly attribute: string; readonly unit: 'minutes' | 'items' } & Sum)
  | ({ readonly kind: 'count' } & Sum)
  /** How many different values of the attribute there are; an attribute that is a list gives each of its members. */
  | { readonly kind: 'distinct'; readonly of: Filter; readonly by: string }
  /** Time since the first one, in months of threshold; elapsed, not active, time. */
  | { readonly kind: 'elapsed'; readonly of: Filter }
  /**
   * One that is valid on the day: in the career window from its day on, in a rolling one for the months of the window;
   * and where the piece says until when it holds, not a day longer. Those whose days adjoin are one to this measure.
   */
  | { readonly kind: 'in-force'; readonly of: Filter }
  /** How many of the values, listed or told by other evidence, are covered at least once. */
  | { readonly kind: 'coverage'; readonly of: Filter; readonly by: string; readonly values: readonly string[] | Values }
  /** The longest run of days without one. */
  | { readonly kind: 'gap'; readonly of: Filter }
  /** From the first to the last one, in months of threshold; with `by`, the longest with one and the same value. */
  | { readonly kind: 'span'; readonly of: Filter; readonly by?: string | undefined }
  /** The days of the window that no piece covers from its first to its last day; `from` names an attribute that is an earlier first day. */
  | { readonly kind: 'uncovered'; readonly of: Filter; readonly from?: string | undefined }
  /** How many pieces have no other piece in force on their day with the same values of the attributes. */
  | { readonly kind: 'unmatched'; readonly of: Filter; readonly with: Filter; readonly on: readonly Match[] };

/** The values that other evidence tells, in the same window; `inForce` looks at what holds on its last day instead. */
export type Values = { readonly of: Filter; readonly by: string; readonly inForce?: boolean | undefined };

/** An attribute of the piece, and the one of the other piece that must equal or contain it. */
export type Match = { readonly attribute: string; readonly other: string };

import type { Day } from '@standing/kernel';
import type { Amount } from './amount.js';
import type { Anchor } from './filter.js';

/**
 * Where periods begin: with the civil year, with the body's year, with a month (which may depend on the level, R-06), or
 * on the day of an event and its anniversaries (R-07: 29 February is kept on 28 February in other years).
 */
export type Alignment =
  | { readonly kind: 'civil' }
  | { readonly kind: 'body-year' }
  | { readonly kind: 'month'; readonly month: Amount }
  | { readonly kind: 'event'; readonly anchor: Anchor };

/** Only what lies from the day or event on, and until the day. */
export type Clip = { readonly from?: Day | Anchor | undefined; readonly until?: Day | undefined };

type Days =
  /** Everything up to the day. */
  | { readonly kind: 'career' }
  /** So many months that end on the day, the day included. */
  | { readonly kind: 'rolling'; readonly months: number }
  /** Every one of the last complete quarters; the current one is shown and is not yet due. */
  | { readonly kind: 'every-quarter'; readonly complete: number }
  /** From the event on; with `months` for so long, and what is missing is not due before their end. */
  | { readonly kind: 'since'; readonly anchor: Anchor; readonly months?: Amount | undefined }
  /** The months that end on the event, or on the day while it has not happened. */
  | { readonly kind: 'before'; readonly anchor: Anchor; readonly months: number }
  /** The period that the day lies in, not due before its end; or the last that is over. */
  | {
      readonly kind: 'period';
      readonly months: number;
      readonly aligned: Alignment;
      readonly which: 'current' | 'last';
    }
  /** Every one of the last complete periods, or of as many consecutive ones together. */
  | {
      readonly kind: 'every';
      readonly months: number;
      readonly aligned: Alignment;
      readonly complete: number;
      readonly together?: number | undefined;
    }
  /** Every window of so many months that ends in the last `over` months. */
  | { readonly kind: 'every-rolling'; readonly months: number; readonly over: number };

/** Which days are looked at. */
export type Window = Days & { readonly clip?: Clip | undefined };

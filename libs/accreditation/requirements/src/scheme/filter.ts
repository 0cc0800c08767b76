import type { Day } from '@standing/kernel';
import type { EvidenceKind, FeedbackGiver, Trust } from '../ledger/evidence.js';
import type { Text } from './text.js';

/** A value that a condition compares with. */
export type Scalar = string | number | boolean;

/** What a condition asks of one piece of evidence, or of an attribute of it; `minutes` and `trust` are its own. */
type Test =
  /** The attribute is one of the values; of a list, any of its members. */
  | { readonly test: 'in'; readonly attribute: string; readonly values: readonly Scalar[] }
  /** It is none of them; a piece that says nothing passes. */
  | { readonly test: 'not-in'; readonly attribute: string; readonly values: readonly Scalar[] }
  | { readonly test: 'at-least' | 'at-most'; readonly attribute: string; readonly value: number }
  | { readonly test: 'present' | 'absent'; readonly attribute: string }
  /**
   * At least so much money in minor units of the currency; another currency is converted by the rate that was stored
   * with the piece, and without one it does not count.
   */
  | { readonly test: 'money'; readonly attribute: string; readonly currency: string; readonly atLeast: number }
  /** What another body awarded is listed as equivalent to the level asked, on the day it was held. */
  | { readonly test: 'equivalent' }
  /** Whoever confirmed it had one of the profiles on the day it was held. */
  | { readonly test: 'confirmer'; readonly profiles: readonly Profile[] }
  /** Whoever confirmed it had none of the relations with the person on that day, nor so many months before. */
  | {
      readonly test: 'not-related';
      readonly relations: readonly string[];
      readonly coolingOffMonths?: number | undefined;
    }
  /** After the event, nobody who confirmed before it counts any more. */
  | { readonly test: 'new-confirmer'; readonly after: Anchor }
  /** The person held one of the levels on the day it was held. */
  | { readonly test: 'level-held'; readonly levels: readonly string[] }
  /** At least one of the conditions. */
  | { readonly test: 'any-of'; readonly conditions: readonly Condition[] };

/** A test, asked of all or only of what was held from or until a day, and the sentence for whoever reads why not. */
export type Condition = Test & {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly says?: Text | undefined;
};

/** A quality that a confirmer has for a time, with conditions on its own attributes. */
export type Profile = { readonly profile: string; readonly where?: readonly Condition[] | undefined };

/** Which evidence is looked at. */
export type Filter = {
  readonly kind: EvidenceKind;
  /** Only these forms count, such as `individual`. */
  readonly forms?: readonly string[] | undefined;
  /** Of feedback, whose counts; clients' alone when it is left out, as it was before anybody else could give any (DV-3). */
  readonly givers?: readonly FeedbackGiver[] | undefined;
  /** The least trust that counts; `declared` when it is left out. */
  readonly trustAtLeast?: Trust | undefined;
  /** Only these categories, and what is nested in them. */
  readonly categories?: readonly string[] | undefined;
  /** All of these must hold. */
  readonly where?: readonly Condition[] | undefined;
};

/** The event from which days are counted; it is computed from evidence, never typed in. */
export type Anchor =
  | { readonly kind: 'first' | 'last'; readonly of: Filter }
  /** The day on which the minutes reach a sum. */
  | { readonly kind: 'reached'; readonly of: Filter; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: Day };

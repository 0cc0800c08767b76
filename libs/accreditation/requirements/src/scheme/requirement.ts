import type { Day } from '@standing/kernel';
import type { Trust } from '../ledger/evidence.js';
import type { Adjustment } from './adjustment.js';
import type { Anchor, Filter } from './filter.js';
import type { Measure } from './measure.js';
import type { Text } from './text.js';
import type { Threshold } from './threshold.js';
import type { Window } from './window.js';

/** Where a line comes from. */
export type Source = {
  readonly body: string;
  readonly document: string;
  readonly url?: string | undefined;
  readonly seenOn: Day;
};

/** When a line is asked: while such evidence is or is not in force, or so many months after an event. */
export type Asked =
  | { readonly kind: 'while'; readonly of: Filter; readonly present: boolean }
  | {
      readonly kind: 'after';
      readonly anchor: Anchor;
      readonly fromMonths?: number | undefined;
      readonly belowMonths?: number | undefined;
    };

/**
 * A line that applies only to some: by the day decided on, by the day of the application, or by the day on
 * which the cycle began; without such an event the day decided on stands for it.
 */
export type Validity = {
  readonly by: 'decision' | 'application' | 'cycle';
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
};

/** One line of a scheme. */
export type Requirement = {
  readonly id: string;
  readonly title: Text;
  /** The rule in words, as the person reads it under the verdict. */
  readonly explanation: Text;
  /** The levels that it is asked of; all of them when it is left out. */
  readonly levels?: readonly string[] | undefined;
  /** Required; recommended, which never blocks; or to be explained where it is not met. */
  readonly modality: 'required' | 'recommended' | 'explain';
  readonly measure: Measure;
  readonly window: Window;
  readonly threshold: Threshold;
  /** Whether the threshold is the least or the most; the least when it is left out. */
  readonly direction?: 'at-least' | 'at-most' | undefined;
  /** The least trust that counts; `sampled` is declared, and documented for whoever was drawn. */
  readonly evidence: Trust | 'sampled';
  readonly adjustments?: readonly Adjustment[] | undefined;
  /** All of these must hold for the line to be asked. */
  readonly asked?: readonly Asked[] | undefined;
  readonly validity?: Validity | undefined;
  readonly source?: Source | undefined;
};

import type { EvidenceKind, Trust } from './evidence.js';
import type { Text } from './text.js';

/** A whole number, the same for all levels or one for each level. */
export type Amount = number | Readonly<Record<string, number>>;

/** Which evidence is looked at. */
export type Filter = {
  readonly kind: EvidenceKind;
  /** Only these forms count, such as `individual`. */
  readonly forms?: readonly string[];
  /** The least trust that counts; `declared` when it is left out. */
  readonly trustAtLeast?: Trust;
};

/** What is summed, counted or looked for. */
export type Measure =
  | { readonly kind: 'minutes'; readonly of: Filter }
  | { readonly kind: 'count'; readonly of: Filter }
  /** How many different values of the attribute there are. */
  | { readonly kind: 'distinct'; readonly of: Filter; readonly by: string }
  /** Time since the first one, in months of threshold; elapsed, not active, time. */
  | { readonly kind: 'elapsed'; readonly of: Filter }
  /**
   * One that is valid on the day: in the career window from its day on, in a rolling one for the months of the window;
   * and where the piece says until when it holds, not a day longer. Those whose days adjoin are one to this measure.
   */
  | { readonly kind: 'in-force'; readonly of: Filter };

/** Which days are looked at. */
export type Window =
  /** Everything up to the day. */
  | { readonly kind: 'career' }
  /** So many months that end on the day, the day included. */
  | { readonly kind: 'rolling'; readonly months: number }
  /** Every one of the last complete quarters; the current one is shown and is not yet due. */
  | { readonly kind: 'every-quarter'; readonly complete: number };

/** An amount owed: fixed, or so much for each so much of something else in the same window. */
export type Floor =
  | { readonly kind: 'constant'; readonly amount: Amount }
  | { readonly kind: 'ratio'; readonly minutes: Amount; readonly perMinutes: Amount; readonly of: Filter };

/** A floor among several, with the words that tell which one binds. */
export type NamedFloor = Floor & { readonly id: string; readonly title: Text };

/** The least that is needed. The unit is that of the measure: minutes, pieces, or months for elapsed time. */
export type Threshold = Floor | { readonly kind: 'greatest'; readonly floors: readonly NamedFloor[] };

/** One line of a scheme. */
export type Requirement = {
  readonly id: string;
  readonly title: Text;
  /** The rule in words, as the person reads it under the verdict. */
  readonly explanation: Text;
  /** The levels that it is asked of; all of them when it is left out. */
  readonly levels?: readonly string[];
  readonly modality: 'required';
  readonly measure: Measure;
  readonly window: Window;
  readonly threshold: Threshold;
  /** The proof asked for on this line: the least trust that counts. */
  readonly evidence: Trust;
};

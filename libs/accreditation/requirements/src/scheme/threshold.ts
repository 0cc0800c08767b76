import type { Amount } from './amount.js';
import type { Filter } from './filter.js';
import type { Text } from './text.js';

/** What steps are measured by, in the same window; `inForce` looks at what holds on its last day instead. */
export type StepMeasure = {
  readonly of: Filter;
  readonly inForce?: boolean | undefined;
} & ({ readonly kind: 'count' | 'minutes' } | { readonly kind: 'distinct' | 'highest'; readonly by: string });

/** An amount owed: fixed; so much for each so much of something else in the same window; or by steps. */
export type Floor =
  | { readonly kind: 'constant'; readonly amount: Amount }
  | { readonly kind: 'ratio'; readonly minutes: Amount; readonly perMinutes: Amount; readonly of: Filter }
  /** The amount of the last step that is reached; nothing below the first. */
  | {
      readonly kind: 'steps';
      readonly by: StepMeasure;
      readonly steps: readonly { readonly from: number; readonly amount: Amount }[];
    }
  /** All the values that a coverage looks for. */
  | { readonly kind: 'all' }
  /** Not known from a source, so not decided: the line is unknown, and the scheme cannot be published (decision of the body). */
  | { readonly kind: 'blank' };

/** A floor among several, with the words that tell which one binds. */
export type NamedFloor = Floor & { readonly id: string; readonly title: Text };

/** What is needed. The unit is that of the measure: minutes, pieces, days, or months for elapsed time and spans. */
export type Threshold =
  | Floor
  /** The greatest, or the least, of several; or all of them together. */
  | { readonly kind: 'greatest' | 'least' | 'total'; readonly floors: readonly NamedFloor[] };

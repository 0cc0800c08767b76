import type { Day } from '@standing/kernel';
import type { Money } from './fees.js';
import type { Text } from './text.js';

/** A late renewal, as it was or will be handled for renewals sent from and until a day. */
export type LateRule = {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** The last month after the expiry in which it is taken; afterwards a new application is needed. */
  readonly lastMonth: number;
  /** A fee in minor units of the currency, where lateness costs one. */
  readonly fee?: Money | undefined;
};

/** What is asked of whoever comes back after an absence, by how long it was: the first rung that is long enough. */
export type Rung = { readonly belowMonths?: number | undefined; readonly title: Text; readonly group: string };

/** How awards are kept. */
export type Maintenance = {
  /** How many months before the expiry a renewal may be sent; at any time when it is left out. */
  readonly opensMonthsBefore?: number | undefined;
  /** For how many months after it the award stays in force; not a day when it is left out. */
  readonly graceMonths?: number | undefined;
  /** From which day the next term runs. */
  readonly nextTermFrom: 'previous-expiry' | 'award-day' | 'decision-day';
  readonly late?: readonly LateRule[] | undefined;
  readonly reinstatement?: readonly Rung[] | undefined;
  /** For how many months documents are kept after the cycle. */
  readonly keepDocumentsMonths?: number | undefined;
  /** For how many months a conditional decision or an earned right can be claimed. */
  readonly claimMonths?: number | undefined;
};

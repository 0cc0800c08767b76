import type { Day } from '@standing/kernel';
import type { ClockName } from './clock-table.js';

/** What was granted of one run of a clock: that it lasts longer, once, or that informing the respondent may wait. */
export type ClockChange = {
  /** The place in the case, from 1, of the event that started the run: a restarted clock is a new one without it. */
  readonly seq: number;
  readonly clock: ClockName;
} & ({ readonly kind: 'extended' } | { readonly kind: 'deferred'; readonly reviewOn: Day });

import type { CaseEventName, CaseState, MeasureState, RestorationState, SanctionState } from './case.js';
import type { PauseReason } from './clock-rule.js';
import type { ClockName } from './clock-table.js';
import type { CaseFunction } from './functions.js';
import type { GuardCode } from './guard-codes.js';

/** One line of the procedure: from where, on what, to where, by whom, under which conditions, and what it starts and stops. */
export type Transition = {
  readonly event: CaseEventName;
  readonly from: readonly CaseState[];
  /** The state that it leads to; null when the case stays where it is, `back` when it is again where it was before. */
  readonly to: CaseState | null | 'back';
  readonly who: readonly (CaseFunction | 'time')[];
  readonly guards: readonly GuardCode[];
  readonly starts: readonly ClockName[];
  readonly stops: readonly ClockName[];
  /** For what clocks stand still from its day on, and for how many days at most unless something ends it before. */
  readonly pauses?: { readonly reason: PauseReason; readonly days: number; readonly whenAsked?: true };
  /** What it lets run again. */
  readonly resumes?: PauseReason;
  /** What it does on the track of the sanction; null where it leads nowhere on it. */
  readonly sanction?: { readonly from: readonly SanctionState[]; readonly to: SanctionState | null };
  /** What it does on the track of a restoration. */
  readonly restoration?: { readonly from: readonly RestorationState[]; readonly to: RestorationState };
  /** What it does on the track of the interim measure. */
  readonly measure?: {
    readonly from: readonly MeasureState[];
    readonly to: MeasureState;
    /** From where it leads nowhere: a risk that is looked at again while a measure is asked for or holds takes nothing from it. */
    readonly stays?: readonly MeasureState[];
  };
};

/** A line that names only what it does. */
export const row = (line: Pick<Transition, 'event' | 'from' | 'to' | 'who'> & Partial<Transition>): Transition => ({
  guards: [],
  starts: [],
  stops: [],
  ...line,
});

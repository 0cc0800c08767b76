import type { Day } from '@standing/kernel';
import type { CaseEventName } from './case-events.js';
import type { Calendar } from './calendar.js';
import type { ClockChange } from './clock-change.js';
import type { PauseReason } from './clock-rule.js';
import type { Lengths } from './clock-table.js';
import type { CaseFunction, Holding } from './functions.js';
import type { Particulars, Route } from './particulars.js';

export type { RestorationState, SanctionState } from './sanctions/sanction-events.js';

export { CASE_EVENTS, type CaseEventName } from './case-events.js';
export { CASE_STATES, type CaseState } from './case-states.js';
export { MEASURE_GROUNDS, type MeasureGround, type Outcome, type Particulars } from './particulars.js';

/**
 * Where an interim measure stands: a track of its own beside the case. `screened` is a risk that was looked at, of which nobody
 * said yet whether it asks for a measure; `urgent` is ordered by one officer and waits for the second; `imposed` is decided and
 * waits for its notification. It is in effect while `provisional` or `in-force`.
 */
export const MEASURE_STATES = ['none', 'screened', 'proposed', 'urgent', 'imposed', 'provisional', 'in-force'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** Who makes something happen: people who hold a function in the case, or time. */
export type Actor = {
  readonly personIds: readonly string[];
  /** The function in which they act; `time` when nobody does. */
  readonly as: CaseFunction | 'time';
};

/** What somebody wants to happen, or what time brings. */
export type Attempt = Particulars & { readonly event: CaseEventName; readonly by: Actor };

/** Something that happened in a case. It is never changed: a correction is another one. */
export type CaseEvent = Attempt & {
  /** The civil day, in the body's zone, from which it counts; it may have been recorded later. */
  readonly on: Day;
};

/** A case as its rules see it: what happened in its order, and who ever held which function. No state is stored. */
export type Case = {
  readonly events: readonly CaseEvent[];
  /** Everybody who holds or ever held a function in it. */
  readonly everHeld: readonly Holding[];
  /** When the case's clocks stood still. */
  readonly pauses: readonly Pause[];
  /** What was granted of its clocks beside pauses; nothing unless said. */
  readonly clockChanges?: readonly ClockChange[];
  /** The working days of its body; those of France unless said. */
  readonly calendar?: Calendar;
  readonly procedure: Procedure;
};

export type Pause = {
  readonly id?: string;
  /** The function of whoever began it; whoever ends it stands no lower. */
  readonly as?: CaseFunction;
  readonly reason: PauseReason;
  readonly from: Day;
  /** The first day on which it is over; null while it lasts. */
  readonly until: Day | null;
  /** It is over on this day at the latest, unless it was ended before. */
  readonly reviewOn: Day;
};

/** The numbers of the procedure that the body adopted; a case keeps the version that it began under. */
export type Procedure = {
  readonly version: '1' | '2';
  /** How many people decide; three, so that one can be outvoted. */
  readonly panelSize: number;
  readonly appealPanelSize: number;
  /** How many people decide on an interim measure: two, so that nobody limits an accreditation alone. */
  readonly interimPanelSize: number;
  /** How many people look at a sanction in its review; none of them decided it. */
  readonly sanctionPanelSize: number;
  /** The ways by which charges may be looked into; that by judgment is closed until the body records its legal basis. */
  readonly routes: readonly Route[];
  /** The organ to which the statutes give an exclusion from membership, as the adopted text names it; none where it has none. */
  readonly excludedBy?: string | null;
  /** The lengths of its clocks where they differ from those of the table. */
  readonly lengths?: Lengths;
};

/** The procedure unless a body adopts another. */
export const DEFAULT_PROCEDURE: Procedure = {
  version: '1',
  panelSize: 3,
  appealPanelSize: 3,
  interimPanelSize: 2,
  routes: ['disciplinary', 'practice-review', 'health'],
  sanctionPanelSize: 3,
};

/** The whole procedure: investigated, assessed, heard, appealed against; see `FULL_PROCEDURE`. */
export const FULL: Procedure = { ...DEFAULT_PROCEDURE, version: '2' };

/** The procedure of this version. */
export function procedureOf(version: Procedure['version']): Procedure {
  return version === '2' ? FULL : DEFAULT_PROCEDURE;
}

import type { Day } from '@standing/kernel';
import type { Attempt, Case, MeasureState, Particulars, RestorationState } from '../../src/case.js';
import type { CaseState } from '../../src/case-states.js';
import type { CaseFunction } from '../../src/functions.js';
import type { Timed } from './given.js';

/** A row of the reference procedure: an act that is allowed where the path leads, and every way in which it is not. */
export type Row = {
  /** Its number there; a letter of its own where one row is several acts here. */
  readonly row: string;
  readonly path: readonly Timed[];
  /** The case that the path begins with; that of everybody and the whole procedure unless it says so. */
  readonly from?: Case;
  readonly act: Attempt;
  readonly on: Day;
  readonly to: CaseState;
  /** Where it leads on the track of the interim measure, for an act on that track. */
  readonly measure?: MeasureState;
  /** Where it leads on the track of a restoration, for an act on that track. */
  readonly restoration?: RestorationState;
  /** The code of each refusal, and what brings it: another act, another path, another day, or other people. */
  readonly refused?: readonly Refused[];
};

export type Refused = {
  readonly code: string;
  readonly said?: Particulars & { readonly people?: readonly string[] };
  readonly path?: readonly Timed[];
  readonly on?: Day;
  /** In another function. */
  readonly as?: CaseFunction | 'time';
  readonly with?: (theCase: Case) => Case;
};

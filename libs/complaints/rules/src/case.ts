import type { Day } from '@standing/kernel';
import type { CaseFunction, Holding } from './functions.js';
import type { Weighing } from './sanctions/ladder.js';
import { SANCTION_EVENTS } from './sanctions/sanction-events.js';
import type { Terms } from './sanctions/terms.js';

export type { SanctionState } from './sanctions/sanction-events.js';

/** Where a case stands. Terminal states begin with `closed`. */
export const CASE_STATES = [
  'new',
  'received',
  'triage',
  'particulars',
  'investigation',
  'determined',
  'appeal',
  'final',
  'closed-inadmissible',
  'closed-withdrawn',
  'closed-no-breach',
  'closed-quashed',
  'closed-complete',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * Where an interim measure stands: a track of its own beside the case. `urgent` is ordered by one officer and waits for the
 * second; `imposed` is decided and waits for its notification. It is in effect while `provisional` or `in-force`.
 */
export const MEASURE_STATES = ['none', 'proposed', 'urgent', 'imposed', 'provisional', 'in-force'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What an interim measure protects; one of these, or there is none. */
export const MEASURE_GROUNDS = ['public-protection', 'public-interest', 'own-interest'] as const;
export type MeasureGround = (typeof MEASURE_GROUNDS)[number];

export const CASE_EVENTS = [
  'submit',
  'screen-risk',
  'acknowledge',
  'close-inadmissible',
  'serve',
  'prove-service',
  'reply',
  'reply-time-runs-out',
  'decide',
  'notify',
  'close-no-breach',
  'appeal',
  'appeal-time-runs-out',
  'confirm-on-appeal',
  'quash-on-appeal',
  'tell-complainant',
  'complainant-withdraws',
  'propose-withdrawal',
  'put-withdrawal-in-force',
  'complete',
  'propose-measure',
  'answer-measure',
  'impose-measure',
  'refuse-measure',
  'notify-measure',
  'order-urgent-measure',
  'confirm-urgent-measure',
  'keep-measure',
  'lift-measure',
  'measure-lapses',
  'measure-ends',
  ...SANCTION_EVENTS,
] as const;
export type CaseEventName = (typeof CASE_EVENTS)[number];

/** Who makes something happen: people who hold a function in the case, or time. */
export type Actor = {
  readonly personIds: readonly string[];
  /** The function in which they act; `time` when nobody does. */
  readonly as: CaseFunction | 'time';
};

/** What was decided of the case: any other sanction than a withdrawal says in its terms which. */
export type Outcome = 'withdrawal' | 'sanction' | 'no-breach';

/** What an event brings with it, as codes and choices; its texts are kept elsewhere. */
export type Particulars = {
  /** The charges are in writing, with what they may lead to and the edition of the code in force at the time of the facts. */
  readonly inWriting?: boolean;
  /** The person who acts has said that they have no conflict of interest. */
  readonly noConflict?: boolean;
  readonly outcome?: Outcome;
  /** The reasons are written. */
  readonly reasoned?: boolean;
  /** The decision takes effect although an appeal is possible; only with reasons of its own. */
  readonly immediateEffect?: boolean;
  /** What an interim measure is to protect. */
  readonly ground?: MeasureGround;
  /** What the sanction is, as it is decided or varied. */
  readonly sanction?: Terms;
  /** How the panel came to it, rung by rung. */
  readonly weighing?: Weighing;
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
  readonly procedure: Procedure;
};

/** A clock stands still for one coded reason; there is no "other". */
export const PAUSE_REASONS = ['info', 'resolution', 'party', 'health', 'court', 'third-party'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type Pause = {
  readonly reason: PauseReason;
  readonly from: Day;
  /** The first day on which it is over; null while it lasts. */
  readonly until: Day | null;
  /** It is over on this day at the latest, unless it was ended before. */
  readonly reviewOn: Day;
};

/** The numbers of the procedure that the body adopted; a case keeps the version that it began under. */
export type Procedure = {
  readonly version: string;
  /** How many people decide; three, so that one can be outvoted. */
  readonly panelSize: number;
  readonly appealPanelSize: number;
  /** How many people decide on an interim measure: two, so that nobody limits an accreditation alone. */
  readonly interimPanelSize: number;
  /** How many people look at a sanction in its review; none of them decided it. */
  readonly sanctionPanelSize: number;
};

/** The procedure unless a body adopts another. */
export const DEFAULT_PROCEDURE: Procedure = {
  version: '1',
  panelSize: 3,
  appealPanelSize: 3,
  interimPanelSize: 2,
  sanctionPanelSize: 3,
};

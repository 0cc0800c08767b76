import type { Day } from '@standing/kernel';
import type { EvidenceKind, Trust } from './evidence.js';
import type { LeftOutReason } from './left-out.js';
import type { Text } from './text.js';

/** What the rules say. Advice to the person who decides, never the decision itself. */
export type Result = 'MET' | 'UNMET' | 'NOT_YET_DUE' | 'NEEDS_EXPLANATION' | 'ADJUSTED' | 'UNKNOWN';

/** Minutes; pieces of evidence or different values; days of elapsed time; or a yes or no. */
export type Unit = 'MINUTES' | 'ITEMS' | 'DAYS' | 'NONE';

/** One piece of evidence on one line, with what it weighs there and, when it was left out, why. */
export type EvidenceUse = {
  readonly evidenceId: string;
  readonly kind: EvidenceKind;
  readonly heldOn: Day | null;
  /** In the line's unit. */
  readonly amount: number;
  readonly trust: Trust;
  readonly reason: LeftOutReason | null;
};

/**
 * What would satisfy a line:
 * ADD so much; CONFIRM so much of what is declared; CONFIRM_AND_ADD so much beyond all that is declared;
 * PROVIDE the one thing that must be in force, or RENEW it once it has ended; FIRST meet the precondition; BEGIN to practise; WAIT until a day;
 * PAST: so much is missing in quarters that are over, which only what was held in them can fill.
 */
export type RemedyCode =
  'ADD' | 'CONFIRM' | 'CONFIRM_AND_ADD' | 'PROVIDE' | 'RENEW' | 'FIRST' | 'BEGIN' | 'WAIT' | 'PAST';

/** The smallest thing that would satisfy a line. */
export type Remedy = {
  readonly code: RemedyCode;
  /** In the line's unit; null where there is nothing to count. */
  readonly amount: number | null;
  /** The last day on which it helps (ADD, CONFIRM), or the day from which the line can be met (WAIT, PAST). */
  readonly by: Day | null;
};

/** One line of a decision. */
export type Line = {
  readonly ruleId: string;
  readonly title: Text;
  readonly explanation: Text;
  readonly kind: EvidenceKind;
  readonly unit: Unit;
  readonly result: Result;
  readonly unknownReason: 'NOT_AVAILABLE_HERE' | null;
  /** The line's three amounts are null where the line is unknown. */
  readonly needed: number | null;
  /** What counts towards `needed`; in a line on quarters, each complete quarter up to what it needs. */
  readonly counted: number | null;
  /** Everything recorded of the kind, before any rule: what was used and what was left out together. */
  readonly raw: number | null;
  /** What would count as well, once somebody confirms it; in a line on quarters, towards what complete ones lack. */
  readonly awaiting: number | null;
  /** The floor that binds, where there are several. */
  readonly bindingFloor: { readonly id: string; readonly title: Text } | null;
  readonly windowFrom: Day | null;
  readonly windowTo: Day;
  /** The next day on which `result` becomes another by the passing of time alone; null if it never does. */
  readonly nextChangeOn: Day | null;
  readonly remedy: Remedy | null;
  /** The quarters of the line, the oldest first and the current one last. */
  readonly parts: readonly Line[];
  readonly used: readonly EvidenceUse[];
  readonly leftOut: readonly EvidenceUse[];
};

/** Whether a level's requirements are met on a day, line by line. */
export type Decision = {
  readonly scheme: string;
  readonly version: string;
  readonly level: string;
  readonly on: Day;
  readonly result: Result;
  readonly metCount: number;
  readonly lineCount: number;
  /** The earliest day on which a line's result changes by the passing of time alone; null if none ever does. */
  readonly nextChangeOn: Day | null;
  readonly lines: readonly Line[];
};

import type { Day } from '@standing/kernel';
import type { EvidenceKind, Trust } from './ledger/evidence.js';
import type { LeftOutReason } from './ledger/left-out.js';
import type { Requirement, Source } from './scheme/requirement.js';
import type { Text } from './scheme/text.js';

/** What the rules say. Advice to the person who decides, never the decision itself. */
export type Result = 'MET' | 'UNMET' | 'NOT_YET_DUE' | 'NEEDS_EXPLANATION' | 'ADJUSTED' | 'UNKNOWN';

/** Minutes; pieces of evidence or different values; days of elapsed time; or a yes or no. */
export type Unit = 'MINUTES' | 'ITEMS' | 'DAYS' | 'NONE';

/** What a piece of evidence weighs on one line; a piece that counts in part is there twice. */
export type EvidenceUse = {
  readonly evidenceId: string;
  /** Which ledger of the platform the piece comes from. */
  readonly source: string;
  readonly kind: EvidenceKind;
  readonly heldOn: Day | null;
  /** In the line's unit. */
  readonly amount: number;
  readonly trust: Trust;
  readonly reason: LeftOutReason | null;
  /** The scheme's own words on why it is left out, where it has any. */
  readonly says: Text | null;
};

/**
 * What would satisfy a line:
 * ADD so much; CONFIRM so much of what is declared; CONFIRM_AND_ADD so much beyond all that is declared;
 * PROVIDE the one thing that must be in force, or RENEW it once it has ended; FIRST meet the precondition; BEGIN to
 * practise, or whatever the line counts from; WAIT until a day;
 * PAST: so much is missing in periods that are over, which only what was held in them can fill;
 * EXPLAIN what is not met; REDUCE by so much, where there is too much;
 * REAPPLY, where the time in which it could be made good is over.
 */
export type RemedyCode =
  | 'ADD'
  | 'CONFIRM'
  | 'CONFIRM_AND_ADD'
  | 'PROVIDE'
  | 'RENEW'
  | 'FIRST'
  | 'BEGIN'
  | 'WAIT'
  | 'PAST'
  | 'EXPLAIN'
  | 'REDUCE'
  | 'REAPPLY';

/** The smallest thing that would satisfy a line. */
export type Remedy = {
  readonly code: RemedyCode;
  /** In the line's unit; null where there is nothing to count. */
  readonly amount: number | null;
  /** The last day on which it helps (ADD, CONFIRM), or the day from which the line can be met (WAIT, PAST). */
  readonly by: Day | null;
};

/** What changed a line: the kind of adjustment, and by how much the line's need (or its window, in days) became less or more. */
export type Adjusted = {
  readonly kind:
    | 'pro-rata'
    | 'leave'
    | 'clock-stop'
    | 'waiver'
    | 'exempt'
    | 'extension'
    | 'grace'
    | 'late'
    | 'carry'
    | 'explained';
  readonly amount: number;
};

/** One line of a decision. */
export type Line = {
  readonly ruleId: string;
  readonly title: Text;
  readonly explanation: Text;
  readonly kind: EvidenceKind;
  readonly unit: Unit;
  readonly modality: Requirement['modality'];
  /** Whether `needed` is the least or the most. */
  readonly direction: 'at-least' | 'at-most';
  readonly source: Source | null;
  readonly result: Result;
  /** NOT_AVAILABLE_HERE: the body does not collect it; BLANK: the scheme does not say how much. */
  readonly unknownReason: 'NOT_AVAILABLE_HERE' | 'BLANK' | null;
  /** The line's three amounts are null where the line is unknown. */
  readonly needed: number | null;
  /** What counts towards `needed`; in a line on periods, each complete period up to what it needs. */
  readonly counted: number | null;
  /** Everything recorded of the kind, before any rule: what was used and what was left out together. */
  readonly raw: number | null;
  /** What would count as well, once somebody confirms it; in a line on periods, towards what complete ones lack. */
  readonly awaiting: number | null;
  /** The floor that binds, where there are several. */
  readonly bindingFloor: { readonly id: string; readonly title: Text } | null;
  readonly windowFrom: Day | null;
  readonly windowTo: Day;
  /** The next day on which `result` becomes another by the passing of time alone; null if it never does. */
  readonly nextChangeOn: Day | null;
  readonly remedy: Remedy | null;
  readonly adjusted: readonly Adjusted[];
  /** Of what must all be covered, what is not. */
  readonly missing: readonly string[];
  /** The periods of the line, the oldest first and the current one last. */
  readonly parts: readonly Line[];
  readonly used: readonly EvidenceUse[];
  readonly leftOut: readonly EvidenceUse[];
};

/** What became of a group of lines, and which of its members is nearest to being met. */
export type GroupResult = {
  readonly id: string;
  readonly title: Text;
  readonly result: Result;
  readonly of: readonly string[];
  /** How many of them must be met. */
  readonly needed: number;
  readonly metCount: number;
  readonly nearest: string | null;
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
  readonly groups: readonly GroupResult[];
};

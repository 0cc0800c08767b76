import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { CaseState } from '../case-states.js';
import { type ClockName, clockOf } from '../clock-table.js';
import { dueOn } from '../clocks-of.js';
import { later } from '../due-in-case.js';
import { since, stayOf } from '../full/facts-of-case.js';
import { asComplainantKnows, asPartiesKnow } from '../full/known-outside.js';
import { lastOf, stateOf } from '../state-of.js';
import { toldPauses } from '../told-pauses.js';
import type { Recipient } from './letter-table.js';
import { type Addressed, isReached } from './letters-of.js';

/** Where a case is, in words that both parties read. */
export const PROGRESS_STAGES = [
  'looked-at',
  'talks',
  'answered',
  'looked-into',
  'weighed',
  'heard',
  'decided',
  'appealed',
] as const;
export type ProgressStage = (typeof PROGRESS_STAGES)[number];

type Place = { readonly stage: ProgressStage; readonly clock: ClockName };

/** For what a case waits in each state in which it goes on: its stage, and the clock that says by when. */
const PLACES: Partial<Record<CaseState, Place>> = {
  received: { stage: 'looked-at', clock: 'K1' },
  triage: { stage: 'looked-at', clock: 'K4' },
  'triage-late': { stage: 'looked-at', clock: 'K4' },
  'local-resolution': { stage: 'talks', clock: 'K4' },
  particulars: { stage: 'answered', clock: 'K5' },
  investigation: { stage: 'looked-into', clock: 'K6' },
  'investigation-reported': { stage: 'looked-into', clock: 'K6' },
  'case-to-answer': { stage: 'weighed', clock: 'K6b' },
  'closure-review': { stage: 'weighed', clock: 'K9b' },
  'agreed-outcome': { stage: 'weighed', clock: 'K7a' },
  listed: { stage: 'heard', clock: 'K7' },
  ready: { stage: 'heard', clock: 'K7' },
  hearing: { stage: 'heard', clock: 'K7' },
  'hearing-adjourned': { stage: 'heard', clock: 'K7' },
  deliberation: { stage: 'heard', clock: 'K8' },
  determined: { stage: 'decided', clock: 'K9' },
  appeal: { stage: 'appealed', clock: 'K11' },
};

/** The case as each party may know it. */
const KNOWN = { complainant: asComplainantKnows, respondent: asPartiesKnow } as const;

/** What a progress letter says, as codes and days. */
export type Progress = {
  readonly stage: ProgressStage;
  /** The last day of what comes next; null where no clock runs, or its time stands still. */
  readonly nextBy: Day | null;
  /** That day has passed. */
  readonly isLate: boolean;
  readonly standsStill: boolean;
};

/**
 * How the case stands on a day, as a letter says it to a party: without what a panel decided and they were not notified of.
 * Null once it is over or its decision is final.
 */
export function progressOf(to: Recipient, whole: Case, on: Day): Progress | null {
  const theCase = KNOWN[to](whole);
  const place = PLACES[stateOf(theCase)];
  if (!place) return null;
  const knownFrom = theCase.events[0]?.on ?? on;
  const standsStill = toldPauses(theCase, on, knownFrom).length > 0;
  const due = dueOn(theCase, place.clock, on);
  return { stage: place.stage, nextBy: due, isLate: due !== null && due < on, standsStill };
}

/**
 * The day on which a party is next to be told how the case stands (K15): so long after the last letter that they got, or
 * after they came to know of the case. Null while nobody may write to them: they know of nothing, the case is over, or it
 * is stayed. A stay is silent whatever it is for, so that a silence tells a court from nothing else.
 */
export function progressDueOn(
  to: Recipient,
  addressed: Addressed & { readonly theCase: Case },
  lastLetterOn: Day | null,
): Day | null {
  const theCase = KNOWN[to](addressed.theCase);
  const knows = to === 'respondent' ? chargedOn(theCase) : lastOf(theCase, 'submit')?.on;
  if (knows === undefined || !isReached(to, addressed)) return null;
  if (!PLACES[stateOf(theCase)] || stayOf(theCase) !== null) return null;
  const last = lastLetterOn !== null && lastLetterOn > knows ? lastLetterOn : knows;
  return later(last, clockOf(theCase.procedure, 'K15').length);
}

/** The day on which the respondent came to know of the case as it goes on now: one that was opened again has charges of its own. */
function chargedOn(theCase: Case): Day | undefined {
  return since(theCase, 'reopen', 'set-aside-to-triage').findLast(({ event }) => event === 'serve')?.on;
}

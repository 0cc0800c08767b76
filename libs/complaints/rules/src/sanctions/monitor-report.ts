import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { refusalsOfText } from '../texts.js';
import type { Condition, ConditionCode } from './conditions-bank.js';
import { stretchesOf } from './history.js';
import type { Meter } from './meters.js';
import type { ConditionView, ViewedCondition } from './said-of-conditions.js';
import { watchedOn } from './watching.js';

/** How long the words of a report are at the most: it is a page, and no second file. */
export const LONGEST_MONITOR_REPORT = 4_000;

/** The conditions under which somebody is in a case on that day, in their order; none where nothing is watched over. */
export function conditionsWatched(theCase: Pick<Case, 'events'>, on: Day): readonly Condition[] {
  const history = watchedOn(theCase, on);
  return (history && stretchesOf(history).at(-1)?.terms.conditions) ?? [];
}

/** Whether each condition has one view, and nothing else has. */
export function isWholeView(viewed: readonly ConditionView[], conditions: readonly Condition[]): boolean {
  const codes = viewed.map(({ code }) => code);
  return codes.length === conditions.length && conditions.every(({ code }) => codes.includes(code));
}

/** The views beside what the meters say on that day, in the order of the sanction. */
export function viewedBeside(views: readonly ConditionView[], meters: readonly Meter[]): ViewedCondition[] {
  const stateOf = (code: ConditionCode) => meters.find(({ condition }) => condition.code === code)?.state;
  return views.map(({ code, view }) => ({ code, view, state: stateOf(code) ?? 'not-measured' }));
}

/** Why the words of a report cannot be taken. */
export function refusalsToReport(words: string): Refusal[] {
  return refusalsOfText('words', words, 'COMPLAINTS_TEXT_MISSING', LONGEST_MONITOR_REPORT);
}

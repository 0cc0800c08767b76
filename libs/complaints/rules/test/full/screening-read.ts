import { addDays, type Day } from '@standing/kernel';
import { type Calendar, FRANCE, isWorkingDay } from '../../src/calendar.js';
import type { Case, CaseEventName } from '../../src/case.js';
import { isClosed, stateOf } from '../../src/state-of.js';

const CHANGING: readonly CaseEventName[] = [
  ...(['join-complaint', 'serve', 'amend-charges', 'reply', 'stay', 'postpone'] as const),
  ...(['reopen', 'set-aside-to-triage', 'set-aside-to-assessors'] as const),
];
const BEGINS: readonly CaseEventName[] = ['propose-measure', 'order-urgent-measure'];
const ENDS: readonly CaseEventName[] = ['refuse-measure', 'lift-measure', 'measure-lapses', 'measure-ends'];

/** On which days the risk is to be looked at, by whoever reads the log from its first line to its last; slow, and obvious. */
export function readScreening(theCase: Case): {
  readonly K3: Day | null;
  readonly K3a: Day | null;
  readonly K3r: Day | null;
} {
  let first: Day | null = null;
  let again: Day | null = null;
  let looked: Day | null = null;
  let risk: string | undefined;
  let isMeasured = false;
  for (const [at, { event, on, risk: said }] of theCase.events.entries()) {
    if (event === 'submit') first = on;
    if (CHANGING.includes(event) && again === null) again = on;
    if (event === 'screen-risk') [first, again, looked, risk] = [null, null, on, said ?? risk];
    if (BEGINS.includes(event)) isMeasured = true;
    if (ENDS.includes(event)) isMeasured = false;
    if (isOver(theCase, at)) [first, again, looked] = [null, null, null];
  }
  const isOpen = !isOver(theCase, theCase.events.length - 1);
  const calendar = theCase.calendar ?? FRANCE;
  return {
    K3: first && workingDaysAfter(first, calendar),
    K3a: again && workingDaysAfter(again, calendar),
    K3r: isOpen && looked !== null && !isMeasured && risk !== 'low' ? addDays(looked, 28) : null,
  };
}

function isOver({ events }: Case, at: number): boolean {
  const until = { events: events.slice(0, at + 1) };
  return isClosed(until) || stateOf(until) === 'final';
}

/** The second working day after it. */
function workingDaysAfter(from: Day, calendar: Calendar): Day {
  let day = from;
  for (let counted = 0; counted < 2;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return day;
}

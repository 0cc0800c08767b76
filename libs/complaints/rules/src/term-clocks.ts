import { addDays, addMonths, type Day } from '@standing/kernel';
import type { Calendar } from './calendar.js';
import type { Procedure } from './case.js';
import type { Length } from './clock-rule.js';
import { clockOf } from './clock-table.js';
import { dueOf } from './due.js';

/** When a sanction with a term is looked at again: from the day on which its review opens to the last on which it is decided. */
export type ReviewWindow = { readonly opensOn: Day; readonly decideBy: Day };

/** K12 counts back from the end of the term, the first day on which the sanction is over. It is never paused. */
export function reviewWindow(endsOn: Day, procedure: Pick<Procedure, 'lengths'>): ReviewWindow {
  const { opens, length } = clockOf(procedure, 'K12');
  return { opensOn: earlier(endsOn, opens ?? length), decideBy: earlier(endsOn, length) };
}

function earlier(day: Day, { unit, count }: Length): Day {
  return unit === 'months' ? addMonths(day, -count) : addDays(day, -count);
}

/** From what K13 may count: the last of the facts, the end of the relation, and the majority of whoever was a minor. */
export type Facts = { readonly on: Day; readonly relationEndedOn: Day | null; readonly bornOn: Day | null };

const MAJORITY_MONTHS = 18 * 12;

/** The last day on which a complaint of these facts is in time; later ones need the test of the exception (K13). */
export function lastDayToComplain(facts: Facts, procedure: Pick<Procedure, 'lengths'>, calendar: Calendar): Day {
  const { on, relationEndedOn, bornOn } = facts;
  const majorOn = bornOn === null ? null : addMonths(bornOn, MAJORITY_MONTHS);
  const from =
    [on, relationEndedOn, majorOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? on;
  const due = dueOf(clockOf(procedure, 'K13'), from, [], from, calendar);
  return due.kind === 'running' ? due.dueOn : from;
}

import { addDays, addMonths, type Day, daysBetween } from '@standing/kernel';
import { FRANCE } from './calendar.js';
import type { Case } from './case.js';
import type { ClockRule, Length } from './clock-rule.js';
import { type ClockName, clockOf } from './clock-table.js';
import { type Due, dueOf } from './due.js';
import { pausesOf } from './pauses-of.js';

/** One run of a clock: which, and from which event of the case, by its place from 1, and which day. */
type RunMeant = { readonly name: ClockName; readonly seq: number; readonly startedOn: Day };

/** How a run of a clock stands on a day, with the length, the pauses, the calendar and whatever was granted in its case. */
export function dueIn(theCase: Case, run: RunMeant, on: Day): Due {
  const { name, startedOn } = run;
  const deferred = deferredOf(theCase, run);
  if (deferred !== null) return { kind: 'running', dueOn: deferred };
  const rule = clockOf(theCase.procedure, name);
  const whole = isExtended(theCase, run) ? extended(rule, startedOn) : rule;
  return dueOf(whole, startedOn, pausesOf(theCase), on, theCase.calendar ?? FRANCE);
}

/** The day on which the last deferral of this run is looked at again; null when it was not deferred. */
export function deferredOf({ clockChanges = [] }: Case, { name, seq }: Pick<RunMeant, 'name' | 'seq'>): Day | null {
  const last = clockChanges.findLast(
    (change) => change.kind === 'deferred' && change.clock === name && change.seq === seq,
  );
  return last?.kind === 'deferred' ? last.reviewOn : null;
}

/** Whether this run was made longer; another run of the clock is not. */
export function isExtended({ clockChanges = [] }: Case, { name, seq }: Pick<RunMeant, 'name' | 'seq'>): boolean {
  return clockChanges.some((change) => change.kind === 'extended' && change.clock === name && change.seq === seq);
}

/** The clock made longer: months on months; else the further days are counted as the clock counts its own. */
function extended(rule: ClockRule, startedOn: Day): ClockRule {
  const { length, extension } = rule;
  if (!extension) return rule;
  if (length.unit === extension.unit) return { ...rule, length: { ...length, count: length.count + extension.count } };
  const first = daysBetween(startedOn, later(startedOn, length));
  const both = daysBetween(startedOn, later(later(startedOn, length), extension));
  if (length.unit === 'working-days') return { ...rule, length: { ...length, count: length.count + both - first } };
  return { ...rule, length: { unit: 'days', count: both } };
}

/** So much later in the civil calendar, whatever is a working day. */
export function later(day: Day, { unit, count }: Length): Day {
  return unit === 'months' ? addMonths(day, count) : addDays(day, count);
}

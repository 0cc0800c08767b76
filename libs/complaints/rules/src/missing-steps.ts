import type { Case, CaseEvent, CaseEventName } from './case.js';
import { CLOCKS, type ClockName } from './clock-table.js';
import { dueOf } from './due.js';
import { conflictsOf } from './functions.js';

/** The steps without which no accreditation ends or is limited, in their order. */
export const STEPS = [
  'charges-served',
  'reply-or-time-run',
  'decided-by-others',
  'notified',
  'appeal-time-run',
  'two-persons',
] as const;
export type Step = (typeof STEPS)[number];

/**
 * The steps that this case lacks for its sanction to take effect: charges served in writing and proved, a reply or its
 * time run out, a decision by people who neither looked into nor managed the case, notified, the appeal's time run out
 * or its end, or immediate effect ordered with reasons, and two people who put it in force. It reads what happened and
 * trusts no state, so that a case taken over from elsewhere is measured alike.
 */
export function missingSteps(theCase: Case): Step[] {
  const log = after(theCase.events);
  const served = log('serve')?.inWriting === true ? log('prove-service', 'serve') : undefined;
  const done: Readonly<Record<Step, boolean>> = {
    'charges-served': served !== undefined,
    'reply-or-time-run': served !== undefined && isAnswered(theCase, served),
    'decided-by-others': isDecidedByOthers(theCase, log('decide')),
    notified: log('notify', 'decide') !== undefined,
    'appeal-time-run': isPastAppeal(theCase),
    'two-persons':
      areTwo(log('propose-withdrawal', 'notify'), log('put-withdrawal-in-force', 'propose-withdrawal')) ||
      areTwo(log('propose-sanction', 'notify'), log('put-sanction-in-force', 'propose-sanction')),
  };
  return STEPS.filter((step) => !done[step]);
}

/** The last event of a name, which must come after the last of another and on no earlier day. */
function after(events: readonly CaseEvent[]) {
  const last = (name: CaseEventName) => events.findLastIndex(({ event }) => event === name);
  return (name: CaseEventName, earlier?: CaseEventName): CaseEvent | undefined => {
    const [at, before] = [last(name), earlier === undefined ? -1 : last(earlier)];
    if (earlier !== undefined && (before < 0 || before > at)) return undefined;
    const [found, first] = [events[at], events[before]];
    return found && first && found.on < first.on ? undefined : found;
  };
}

function isAnswered({ events, pauses }: Case, served: CaseEvent): boolean {
  const decided = events.findIndex(({ event }) => event === 'decide');
  const before = (decided < 0 ? events : events.slice(0, decided)).slice(events.indexOf(served) + 1);
  return before.some(
    ({ event, by, on }) =>
      (event === 'reply' && by.as === 'respondent') ||
      (event === 'reply-time-runs-out' && hasRunOut('K5', served, pauses, on)),
  );
}

function isDecidedByOthers({ events, everHeld, procedure }: Case, decided: CaseEvent | undefined): boolean {
  if (decided?.by.as !== 'panel' || new Set(decided.by.personIds).size < procedure.panelSize) return false;
  const held = [...everHeld, ...actedAs(events)];
  return decided.reasoned === true && decided.by.personIds.every((id) => conflictsOf(id, 'panel', held).length === 0);
}

/** What people did in a case is a function that they held, whether or not anybody wrote it down. */
export function actedAs(
  events: readonly CaseEvent[],
): { personId: string; function: Exclude<CaseEvent['by']['as'], 'time'> }[] {
  return events.flatMap(({ by: { as, personIds } }) =>
    as === 'time' ? [] : personIds.map((personId) => ({ personId, function: as })),
  );
}

function isPastAppeal({ events, pauses }: Case): boolean {
  const log = after(events);
  const decided = log('decide');
  const notified = log('notify', 'decide');
  if (!decided || !notified || log('quash-on-appeal', 'notify')) return false;
  if (decided.immediateEffect === true && decided.reasoned === true) return true;
  if (log('confirm-on-appeal', 'appeal')) return true;
  const over = log('appeal-time-runs-out', 'notify');
  return over !== undefined && log('appeal', 'notify') === undefined && hasRunOut('K9', notified, pauses, over.on);
}

function hasRunOut(clock: ClockName, from: CaseEvent, pauses: Case['pauses'], on: string): boolean {
  const due = dueOf(CLOCKS[clock], from.on, pauses, on);
  return due.kind === 'running' && on > due.dueOn;
}

function areTwo(first: CaseEvent | undefined, second: CaseEvent | undefined): boolean {
  if (!first || !second || second.by.personIds.length === 0) return false;
  return second.by.personIds.every((personId) => !first.by.personIds.includes(personId));
}

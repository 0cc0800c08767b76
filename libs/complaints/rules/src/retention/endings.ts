import { addMonths, type Day } from '@standing/kernel';
import type { Case, CaseState } from '../case.js';
import { stretchesOf } from '../sanctions/history.js';
import { linesOf } from '../sanctions/lines.js';
import { isRestorationOpen, restorableFrom, restoredUnder } from '../sanctions/restoration.js';
import { sanctionHistory } from '../sanctions/sanction-of-case.js';
import { spentOn } from '../sanctions/spent.js';
import { restorationOf, stateOf } from '../state-of.js';

/** Whoever lost an accreditation has so many months to ask to be restored, from the day on which they may, before the file goes. */
const MONTHS_TO_APPLY = 12;

type Ended = Pick<Case, 'events'> & Partial<Pick<Case, 'procedure'>>;

/** How a case ended, as far as it decides how long it is kept. */
export const ENDINGS = [
  'not-taken-up',
  'merged',
  'resolved',
  'complaint-withdrawn',
  'no-case',
  'advice',
  'no-breach',
  'never-was',
  'sanction-spent',
  'accreditation-withdrawn',
] as const;
export type EndedHow = (typeof ENDINGS)[number];

/** The end of a case: how, on which day, and the day from which its time is counted, which may be later. */
export type Ending = {
  readonly how: EndedHow;
  readonly endedOn: Day;
  readonly countsFrom: Day;
  /** The first day on which the register says nothing of it; null where it never said anything. */
  readonly registerUntil: Day | null;
  /** The first day on which the time to ask for a restoration is over; null or none where nothing is to be restored. */
  readonly restorableUntil?: Day | null;
};

const BY_STATE: Partial<Record<CaseState, EndedHow>> = {
  'closed-inadmissible': 'not-taken-up',
  'closed-out-of-time': 'not-taken-up',
  'closed-referred': 'not-taken-up',
  'closed-merged': 'merged',
  'closed-resolved': 'resolved',
  'closed-withdrawn': 'complaint-withdrawn',
  'closed-no-case': 'no-case',
  'closed-advice': 'advice',
  'closed-no-breach': 'no-breach',
  'closed-quashed': 'never-was',
};

/**
 * How the case ended; null while it goes on, and where nobody can say from when it is counted: nothing is erased by a guess.
 * While somebody waits to be restored it goes on. A case that was opened again and ended as before is counted from its first end: a second look prolongs nothing.
 */
export function endingOf(theCase: Ended): Ending | null {
  const ends = endsOf(theCase);
  const last = ends.at(-1);
  if (!last || last.state !== stateOf(theCase) || isRestorationOpen(theCase)) return null;
  const first = ends.findLast((_, index) => ends[index - 1]?.state !== last.state) ?? last;
  const how = BY_STATE[last.state];
  if (how !== undefined) return { how, endedOn: first.on, countsFrom: first.on, registerUntil: null };
  return endingOfSanction(theCase, first.on);
}

/** Each time that it came to an end, in their order. */
export function endsOf({ events }: Pick<Case, 'events'>): { readonly state: CaseState; readonly on: Day }[] {
  return events.flatMap(({ on }, index) => {
    const [before, state] = [
      stateOf({ events: events.slice(0, index) }),
      stateOf({ events: events.slice(0, index + 1) }),
    ];
    return state !== before && state.startsWith('closed-') ? [{ state, on }] : [];
  });
}

/** A sanction is weighed until it is spent; what ended an accreditation is never spent by time. */
function endingOfSanction(theCase: Ended, closedOn: Day): Ending | null {
  const history = sanctionHistory(theCase);
  const last = history && stretchesOf(history).at(-1);
  const undone = history?.acts.findLast(({ act }) => act === 'quashed' || act === 'annulled');
  if (undone) {
    const countsFrom = later(closedOn, undone.on);
    return { how: 'never-was', endedOn: closedOn, countsFrom, registerUntil: null };
  }
  if (!history || !last) return null;
  const spent = spentOn(history);
  const how = spent === null ? 'accreditation-withdrawn' : 'sanction-spent';
  const conditions = restoredUnder(theCase)?.history;
  const registerUntil = [...linesOf(history), ...(conditions ? linesOf(conditions) : [])]
    .map(({ untilOn }) => untilOn)
    .reduce<Day | null>((latest, day) => (latest === null ? day : later(latest, day)), null);
  const countsFrom = later(closedOn, spent ?? last.fromOn);
  return { how, endedOn: closedOn, countsFrom, registerUntil, restorableUntil: restorableUntil(theCase) };
}

/** Whoever was restored asks for nothing more. */
function restorableUntil(theCase: Ended): Day | null {
  const from = restorationOf(theCase) === 'granted' ? null : restorableFrom(theCase);
  return from === null ? null : addMonths(from, MONTHS_TO_APPLY);
}

export function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}

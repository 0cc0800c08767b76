import { addDays, type Day } from '@standing/kernel';
import { WARNING_DAYS } from '../coverage.js';
import type { Meeting } from './meeting.js';
import type { Obligation } from './obligation.js';

/**
 * How an obligation stands for whoever practises in its country: it is met; for 60 days at the most, and nothing follows; nothing
 * ever met it; what met it has ended; or it does not concern them.
 */
export type ObligationState = 'met' | 'ends-soon' | 'missing' | 'over' | 'not-concerned';

/** A day after every other: what is open does not end. */
const OPEN: Day = '9999-12-31';

/**
 * The same on a day, whatever the order of what was said; null on a day on which it is not asked. Of what holds, what began last
 * counts. That there are no private clients counts only while it is asked of those who have some: an obligation may be widened
 * after it was said. Nothing ends soon where it is asked no longer by then.
 */
export function obligationOn(
  obligation: Pick<Obligation, 'from' | 'until' | 'privateClientsOnly'>,
  said: readonly Meeting[],
  day: Day,
): ObligationState | null {
  const lastAsked = obligation.until ?? OPEN;
  if (day < obligation.from || lastAsked < day) return null;
  const counted = said
    .filter(({ kind }) => kind === 'met' || obligation.privateClientsOnly)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const held = counted.findLast((one) => one.from <= day && day <= lastDay(one));
  if (held === undefined) return counted.some((one) => lastDay(one) < day) ? 'over' : 'missing';
  const lasts = lastUnbroken(counted, day);
  if (lasts < lastAsked && lasts <= addDays(day, WARNING_DAYS)) return 'ends-soon';
  return held.kind;
}

/** The last day to which what was said holds without a day between. `counted` is in the order of the first days. */
function lastUnbroken(counted: readonly Meeting[], day: Day): Day {
  return counted.reduce(
    (last, one) => (last < OPEN && one.from <= addDays(last, 1) && lastDay(one) > last ? lastDay(one) : last),
    addDays(day, -1),
  );
}

function lastDay({ until }: Meeting): Day {
  return until ?? OPEN;
}

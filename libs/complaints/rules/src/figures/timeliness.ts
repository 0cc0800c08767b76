import { addMonths, type Day, daysBetween } from '@standing/kernel';
import { type ClockName } from '../clock-table.js';
import { runsOf } from '../clock-runs.js';
import { dueIn } from '../due-in-case.js';
import { durationsOf } from '../durations.js';
import { type Asked, once, type Seen } from './counted-case.js';
import { type Share, type ShareName, type Spread, spreadOf, type Taken } from './figure.js';
import { isWithin, type Period } from './period.js';
import { STAGES } from './stages.js';

/** A case ends within nine months, as regulators of other professions are measured by. */
const MONTHS_TO_END = 9;

/** How long cases take, in stages and as a whole, and whose time it was. */
export function spreadsOfTime(asked: Asked): Spread[] {
  const { cases, today, period } = asked;
  const shown = cases.filter(({ endedOn }) => endedOn === null || isWithin(endedOn, period));
  const whole = shown.map(({ id, theCase, endedOn }) => {
    return { id, goesOn: endedOn === null, ...durationsOf(theCase, endedOn ?? today) };
  });
  return [
    spreadOf(
      'end-to-end',
      whole.map(({ id, goesOn, elapsedDays: days }) => ({ id, goesOn, days })),
    ),
    spreadOf(
      'body-time',
      whole.map(({ id, goesOn, bodyDays: days }) => ({ id, goesOn, days })),
    ),
    spreadOf(
      'party-time',
      whole.map(({ id, goesOn, partyDays: days }) => ({ id, goesOn, days })),
    ),
    ...STAGES.map((stage) =>
      spreadOf(
        'stage',
        cases.flatMap((one) => staysIn(one, stage, asked)),
        stage,
      ),
    ),
  ];
}

function staysIn({ id, visits }: Seen, stage: string, { today, period }: Asked): Taken[] {
  return visits
    .filter((visit) => visit.stage === stage && (visit.until === null || isWithin(visit.until, period)))
    .map(({ from, until }) => ({ id, days: Math.max(0, daysBetween(from, until ?? today)), goesOn: until === null }));
}

/** What had to be done by a day: K1 and K2, triage (K4, without the days on which it stood still), and the end of the case. */
export function sharesInTime(asked: Asked): Share[] {
  const { cases, today, period } = asked;
  const byClock = (figure: ShareName, clock: ClockName) =>
    shareOf(
      figure,
      cases.flatMap((one) => deadlinesOf(one, clock, today, period)),
      today,
      period,
    );
  const near = once(asked).cases.filter(({ endedOn }) => endedOn === null || period.from <= endedOn);
  const ends = near.map(({ id, receivedOn, endedOn }) => {
    return { id, dueOn: addMonths(receivedOn, MONTHS_TO_END), doneOn: endedOn };
  });
  return [
    byClock('acknowledged-in-time', 'K1'),
    byClock('told-in-time', 'K2'),
    byClock('triaged-in-time', 'K4'),
    shareOf('ended-in-nine-months', ends, today, period),
  ];
}

/** Something that was or is due; without a last day while its time stands still. */
type Deadline = { readonly id: string; readonly dueOn: Day | null; readonly doneOn: Day | null };

/** Those of the runs that may be judged in the period: what was done before it, or began after it, is judged elsewhere. */
function deadlinesOf({ id, theCase }: Seen, clock: ClockName, today: Day, { from, until }: Period): Deadline[] {
  const near = runsOf(theCase, clock).filter(
    ({ startedOn, stoppedOn }) => startedOn <= until && (stoppedOn === null || from <= stoppedOn),
  );
  return near.map((run) => {
    const due = dueIn(theCase, run, run.stoppedOn ?? today);
    return { id, dueOn: due.kind === 'running' ? due.dueOn : null, doneOn: run.stoppedOn };
  });
}

/**
 * What was done in time counts on the day on which it was done; what was not, on its last day, from the day after. So each is in one
 * period alone, once and for good; what is not due yet is in none.
 */
function shareOf(figure: ShareName, deadlines: readonly Deadline[], today: Day, period: Period): Share {
  const isMet = ({ dueOn, doneOn }: Deadline) => doneOn !== null && (dueOn === null || doneOn <= dueOn);
  const isMissed = ({ dueOn, doneOn }: Deadline) => dueOn !== null && dueOn < (doneOn ?? today);
  const met = deadlines.filter((one) => isMet(one) && isWithin(one.doneOn, period));
  const missed = deadlines.filter((one) => isMissed(one) && isWithin(one.dueOn, period));
  return { figure, met: met.map(({ id }) => id), missed: missed.map(({ id }) => id) };
}

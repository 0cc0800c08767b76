import { addDays, type Day, daysBetween } from '@standing/kernel';
import type { CaseEventName } from '../case.js';
import { clockOf } from '../clock-table.js';
import { dueOn } from '../clocks-of.js';
import { emergenciesSeen } from '../emergency/afterwards.js';
import { EMERGENCY_GROUNDS } from '../emergency/opening.js';
import { MEASURE_CLOCKS, suspensionOf } from '../measure.js';
import { riskOf, screenedOn } from '../screening.js';
import { isClosed, measureStateOf } from '../state-of.js';
import type { Asked, Seen } from './counted-case.js';
import { type Count, countOf, type Spread, spreadOf, type Taken } from './figure.js';
import { isWithin } from './period.js';

/** The time from receipt to the first look at the risk, and from asking for an interim measure to the decision on it. */
export function spreadsOfSafety(asked: Asked): Spread[] {
  const { cases } = asked;
  return [
    spreadOf(
      'first-screen',
      cases.flatMap((one) => firstScreen(one, asked)),
    ),
    spreadOf(
      'measure-decision',
      cases.flatMap((one) => measureDecisions(one, asked)),
    ),
  ];
}

function firstScreen({ id, theCase, receivedOn }: Seen, { today, period }: Asked): Taken[] {
  const first = theCase.events.find(({ event }) => event === 'screen-risk')?.on ?? null;
  if (first !== null && !isWithin(first, period)) return [];
  if (first === null && isClosed(theCase)) return [];
  return [{ id, days: daysBetween(receivedOn, first ?? today), goesOn: first === null }];
}

const ASKED: readonly CaseEventName[] = ['propose-measure', 'order-urgent-measure'];
const DECIDED: readonly CaseEventName[] = ['impose-measure', 'refuse-measure', 'keep-measure', 'lift-measure'];
const NEEDLESS: readonly CaseEventName[] = ['measure-ends', 'measure-lapses'];

/** From the day on which a measure was asked for to that on which its panel first decided; one that lapsed before had none. */
function measureDecisions({ id, theCase }: Seen, { today, period }: Asked): Taken[] {
  const taken: Taken[] = [];
  let since: Day | null = null;
  for (const { event, on } of theCase.events) {
    if (ASKED.includes(event)) since ??= on;
    if (since !== null && DECIDED.includes(event) && isWithin(on, period))
      taken.push({ id, days: daysBetween(since, on), goesOn: false });
    if (DECIDED.includes(event) || NEEDLESS.includes(event)) since = null;
  }
  return since === null ? taken : [...taken, { id, days: daysBetween(since, today), goesOn: true }];
}

/** An interim measure that is in effect. */
export type MeasureNow = {
  readonly id: string;
  readonly fromOn: Day;
  readonly ageDays: number;
  /** The last day of its review, or of the hearing of an emergency. */
  readonly reviewBy: Day;
  /** The day on which it is over by itself unless somebody decides before. */
  readonly lapsesOn: Day;
  readonly daysToLapse: number;
};

/** The interim measures that are in effect on the day of asking, that which lapses first before the others. */
export function measuresNow({ cases, today }: Pick<Asked, 'cases' | 'today'>): MeasureNow[] {
  const found = cases.flatMap(({ id, theCase }): MeasureNow[] => {
    if (!['provisional', 'in-force'].includes(measureStateOf(theCase))) return [];
    const since = suspensionOf(theCase);
    const [first] = MEASURE_CLOCKS.flatMap((clock) => dueOn(theCase, clock, today) ?? []).sort();
    if (since === null || first === undefined) return [];
    const reviewBy = dueOn(theCase, 'K10u', today) ?? dueOn(theCase, 'K10r', today) ?? first;
    const lapsesOn = addDays(first, 1);
    const { fromOn } = since;
    return [
      {
        id,
        fromOn,
        ageDays: daysBetween(fromOn, today),
        reviewBy,
        lapsesOn,
        daysToLapse: daysBetween(today, lapsesOn),
      },
    ];
  });
  return found.toSorted((one, other) => one.daysToLapse - other.daysToLapse);
}

/** Cases that were opened in an emergency on a day of the period, by the ground (R11). */
export function countsOfEmergencies({ cases, period }: Asked): Count[] {
  return EMERGENCY_GROUNDS.map((ground) => {
    const opened = cases.filter(({ emergencies = [] }) =>
      emergenciesSeen(emergencies).some((one) => one.ground === ground && isWithin(one.openedOn, period)),
    );
    return countOf(
      'opened-in-emergency',
      opened.map(({ id }) => id),
      ground,
    );
  });
}

/** Cases on that day at a risk of medium or higher that nobody looked at again in time, and those under an interim measure. */
export function countsOfSafety({ cases, today }: Asked): Count[] {
  const unscreened = cases.filter(({ theCase, endedOn }) => {
    const last = screenedOn(theCase);
    if (endedOn !== null || last === null || riskOf(theCase) === 'low') return false;
    return daysBetween(last, today) > clockOf(theCase.procedure, 'K3r').length.count;
  });
  return [
    countOf(
      'risk-unscreened',
      unscreened.map(({ id }) => id),
    ),
    countOf(
      'measure-in-effect',
      measuresNow({ cases, today }).map(({ id }) => id),
    ),
  ];
}

import { addDays, type Day, daysBetween } from '@standing/kernel';
import type { Case, CaseEvent, CaseEventName, MeasureGround, MeasureState } from './case.js';
import type { ClockName } from './clock-table.js';
import { hasRun } from './clocks-of.js';
import { measureStateOf } from './state-of.js';

/** The clocks at whose end a measure ends by itself: eighteen months, a missed review, an emergency that nobody heard. */
export const MEASURE_CLOCKS = ['K10u', 'K10r', 'K10'] as const satisfies readonly ClockName[];

/** How long the respondent knows of a proposed measure before anybody decides on it, in days. */
const NOTICE_DAYS = 7;

const IN_EFFECT: readonly MeasureState[] = ['provisional', 'in-force'];

/** Days on which an accreditation is suspended by an interim measure. */
export type Suspension = {
  /** The place in the case, from 1, of the event by which it took effect. */
  readonly seq: number;
  /** The first day: that of its notification. */
  readonly fromOn: Day;
  /** The first day on which it is over; null while it goes on. */
  readonly untilOn: Day | null;
};

/** The last measure that took effect, gone by or not; null when none ever did. */
export function suspensionOf(theCase: Pick<Case, 'events'>): Suspension | null {
  return suspensionsOf(theCase).at(-1) ?? null;
}

/** For how many civil days until that one, which counts, the accreditation was suspended by interim measures (row P9). */
export function daysSuspended(theCase: Pick<Case, 'events'>, on: Day): number {
  const past = suspensionsOf(theCase).filter(({ fromOn }) => fromOn <= on);
  const ends = past.map(({ untilOn }) => (untilOn !== null && untilOn <= on ? untilOn : addDays(on, 1)));
  return past.reduce((sum, { fromOn }, index) => sum + daysBetween(fromOn, ends[index]!), 0);
}

function suspensionsOf({ events }: Pick<Case, 'events'>): Suspension[] {
  const all: Suspension[] = [];
  let state: MeasureState = 'none';
  for (const [index, happened] of events.entries()) {
    const before = IN_EFFECT.includes(state);
    state = measureStateOf({ events: events.slice(0, index + 1) });
    const after = IN_EFFECT.includes(state);
    const last = all.at(-1);
    if (!before && after) all.push({ seq: index + 1, fromOn: happened.on, untilOn: null });
    if (before && !after && last) all[all.length - 1] = { ...last, untilOn: happened.on };
  }
  return all;
}

/**
 * What the respondent is not told: that somebody looked at the risk and found that no measure is needed, what is decided but not
 * notified, and an emergency that no second officer confirmed.
 */
const NOT_TOLD: readonly CaseEventName[] = ['screen-risk', 'find-no-measure', 'impose-measure', 'order-urgent-measure'];

/** Where the measure stands as the respondent may know it. */
export function toldMeasureState({ events }: Pick<Case, 'events'>): MeasureState {
  return measureStateOf({ events: events.filter(({ event }) => !NOT_TOLD.includes(event)) });
}

/** The event by which the measure that is open was told to the respondent; null when nothing is open that they know of. */
export function noticeOf(theCase: Pick<Case, 'events'>): CaseEvent | null {
  if (toldMeasureState(theCase) === 'none') return null;
  const isNotice = ({ event }: CaseEvent) => event === 'propose-measure' || event === 'confirm-urgent-measure';
  return theCase.events.findLast(isNotice) ?? null;
}

/** What the measure that is open, or the last one, is to protect; null when none was ever asked for. */
export function groundOf({ events }: Pick<Case, 'events'>): MeasureGround | null {
  return events.findLast(({ ground }) => ground !== undefined)?.ground ?? null;
}

/** Whether the respondent answered to the measure that is open. */
export function isAnswered(theCase: Pick<Case, 'events'>): boolean {
  const notice = noticeOf(theCase);
  const since = notice === null ? theCase.events.length : theCase.events.lastIndexOf(notice);
  return theCase.events.slice(since).some(({ event }) => event === 'answer-measure');
}

/**
 * Whether the respondent was heard: seven days after they were told, and answered or with the time to answer run out. In
 * an emergency their answer is enough, or those seven days, so that the measure can be judged before it lapses.
 */
export function isHeard(theCase: Case, on: Day): boolean {
  const state = measureStateOf(theCase);
  const notice = noticeOf(theCase);
  if (state === 'in-force' || notice === null) return true;
  const knowsLongEnough = on >= addDays(notice.on, NOTICE_DAYS);
  const answered = isAnswered(theCase);
  if (state === 'provisional') return answered || knowsLongEnough;
  return knowsLongEnough && (answered || hasRun(theCase, 'K10a', on));
}

import type { Day } from '@standing/kernel';
import { plusMonths } from '../days/month.js';
import { dayAt, numberOf, plusDays } from '../days/number.js';
import { leavesOn } from '../days/period.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { daysOfAnchor } from '../ledger/anchor-day.js';
import type { Anchor } from '../scheme/filter.js';
import { amountAt } from '../scheme/amount.js';
import type { Requirement } from '../scheme/requirement.js';
import { amountsOf, anchorsOf, monthsOf } from './looked-at.js';
import { measuredAgainst } from './measured-against.js';
import { MOST_PERIODS } from './carried.js';
import { eventsOf } from './events-of.js';
import { gridOn } from './grid-on.js';
import { growsByItself } from './grows-by-itself.js';
import type { Sheet } from './sheet.js';
import { type Span, spansOn } from './spans.js';

/** Every day after `on` on which anything that the line looks at changes by the passing of time. */
export function daysOfLine(sheet: Sheet, on: Day): Day[] {
  const events = eventsOf(sheet, on);
  const days = [
    ...sheet.gateDays(on),
    ...events,
    ...sheet.lost.values(),
    ...fixedDays(sheet.requirement),
    ...passed(sheet, on),
  ];
  if (growsByItself(sheet)) return [...days, ...everyDay(sheet, events, on)];
  const starts = boundaries(sheet, events, on);
  return [...days, ...leaving(sheet, on), ...starts, ...gapsOver(sheet, [...starts, ...days])];
}

/** The same for one period of the line: until it is due, and afterwards only what happens. */
export function daysOfPart(sheet: Sheet, { due, leaves }: Span, on: Day): Day[] {
  if (growsByItself(sheet)) return daysOfLine(sheet, on).filter((day) => leaves === null || day <= leaves);
  const { adjustments } = sheet.requirement;
  if (adjustments !== undefined || sheet.requirement.measure.kind === 'gap') return daysOfLine(sheet, on);
  const days = [...sheet.gateDays(on), ...eventsOf(sheet, on), ...sheet.lost.values(), ...fixedDays(sheet.requirement)];
  return due === null ? days : [...days, plusDays(due, 1)];
}

/** The days that the scheme itself names. */
function fixedDays({ validity, adjustments = [], window }: Requirement): Day[] {
  const spells = validity === undefined ? adjustments : [...adjustments, validity];
  const clip =
    window.clip === undefined
      ? []
      : [window.clip.until, typeof window.clip.from === 'string' ? window.clip.from : undefined];
  const named = [
    ...spells.flatMap(({ from, until }) => [from, until === undefined ? undefined : plusDays(until, 1)]),
    ...clip,
  ];
  return named.filter((day) => day !== undefined);
}

/** The days on which pieces leave a rolling window, or all the rolling windows that are looked at. */
function leaving(sheet: Sheet, on: Day): Day[] {
  const { window } = sheet.requirement;
  const explained = (sheet.requirement.adjustments ?? []).flatMap((each) =>
    each.kind === 'explained' ? sheet.person.select(each.of) : [],
  );
  const pieces = [...sheet.fit, ...measuredAgainst(sheet), ...explained];
  if (window.kind === 'every-rolling') {
    const ends = pieces.flatMap(({ heldOn }) => [heldOn, leavesOn(heldOn, window.months)]);
    const asFirst = ends.map((end) => numberOf(plusMonths(end, window.over)));
    return [...ends, ...asFirst.flatMap((first) => AROUND.map((days) => dayAt(first + days)))];
  }
  if (window.kind !== 'rolling' && window.kind !== 'before') return [];
  const from = spansOn(sheet, on)[0]?.from ?? on;
  return [...new Set(pieces.filter(({ heldOn }) => heldOn >= from).map(({ heldOn }) => heldOn))].map((day) =>
    leavesOn(day, window.months),
  );
}

/** Months have different lengths: a window so many months earlier moves by none to four days from one day to the next. */
const AROUND = [-3, -2, -1, 0, 1, 2, 3, 4];

/** The days on which a gap comes to be too long, or a window's first gap short enough. */
function gapsOver({ requirement, person, fit }: Sheet, events: readonly Day[]): Day[] {
  const { measure, window } = requirement;
  if (measure.kind !== 'gap') return [];
  const most = amountsOf(requirement, person.level);
  const grown = [...events, ...fit.map(({ heldOn }) => heldOn)].flatMap((day) => [
    plusDays(day, most),
    plusDays(day, most + 1),
  ]);
  if (window.kind !== 'rolling' && window.kind !== 'before') return grown;
  const shrunk = fit.flatMap(({ heldOn }) => {
    const first = numberOf(plusMonths(plusDays(heldOn, -most), window.months));
    return AROUND.map((days) => dayAt(first + days));
  });
  return [...grown, ...shrunk];
}

/** The boundaries as they are now, and as they will be from each day on which the line comes to count from another day. */
function boundaries(sheet: Sheet, events: readonly Day[], on: Day): Day[] {
  const moved = anchorsOf(sheet.requirement).flatMap((anchor) => daysOfAnchor(anchor, sheet.person));
  return [on, ...moved.filter((day) => day > on)].flatMap((day) => boundariesFrom(sheet, events, day));
}

/** The first days of the periods to come, and the days after which what they lack is due, until all of them are empty. */
function boundariesFrom(sheet: Sheet, events: readonly Day[], on: Day): Day[] {
  const { window } = sheet.requirement;
  if (window.kind === 'since')
    return dues(
      sheet,
      spansOn(sheet, on).flatMap(({ due }) => due ?? []),
    );
  if (window.kind !== 'period' && window.kind !== 'every' && window.kind !== 'every-quarter') return [];
  const grid = gridOn(sheet, window, on);
  if (grid === null) return [];
  const now = grid.indexOf(on);
  const last =
    grid.indexOf(latest(events, on)) + (window.kind === 'period' ? 2 : window.complete + 1) + carriedOver(sheet);
  const starts = Array.from({ length: Math.max(0, last - now) }, (_, offset) => grid.startOf(now + 1 + offset));
  const ends = [...spansOn(sheet, on).flatMap(({ due }) => due ?? []), ...starts.map((start) => plusDays(start, -1))];
  return [...starts, ...dues(sheet, ends)];
}

/** For how many periods more something may still be left, or owed. */
function carriedOver({ requirement }: Sheet): number {
  const carry = (requirement.adjustments ?? []).find((each) => each.kind === 'carry');
  if (carry === undefined) return 0;
  return carry.debtFirst === true ? MOST_PERIODS : 2 + (carry.backPeriods ?? 0);
}

/** The days after due days, and after each month of grace or lateness. */
function dues({ requirement }: Sheet, ends: readonly Day[]): Day[] {
  const months = (requirement.adjustments ?? []).reduce((most, each) => {
    if (each.kind === 'grace') return Math.max(most, each.months);
    return each.kind === 'late' ? Math.max(most, each.lastMonth) : most;
  }, 0);
  return ends.flatMap((end) => {
    const first = plusDays(end, 1);
    const monthly = Array.from({ length: months + 1 }, (_, month) => [plusMonths(first, month)]);
    return [first, ...monthly.flat()];
  });
}

/** The days on which so many months have passed since an event. */
function passed(sheet: Sheet, on: Day): Day[] {
  const { measure, threshold, asked = [] } = sheet.requirement;
  const { person } = sheet;
  const since = (anchor: Anchor, months: readonly (number | undefined)[]) =>
    daysOfAnchor(anchor, person).flatMap((day) =>
      months.flatMap((count) => (count === undefined ? [] : plusMonths(day, count))),
    );
  const ofAsked = asked.flatMap((each) =>
    each.kind === 'after' ? since(each.anchor, [each.fromMonths, each.belowMonths]) : [],
  );
  if (measure.kind !== 'elapsed' || threshold.kind !== 'constant') return ofAsked;
  const months = amountAt(threshold.amount, person.level);
  return [...ofAsked, ...firstPieces(sheet, on).map(({ heldOn }) => plusMonths(heldOn, months))];
}

/** The piece that elapsed time hangs on; where what counts may come to be other pieces, all of them. */
function firstPieces({ requirement, fit, lost, counting }: Sheet, on: Day): readonly ActiveEvidence[] {
  return requirement.evidence === 'sampled' || lost.size > 0 ? fit : counting(on).slice(0, 1);
}

/** Every day until nothing of what was recorded can matter any more. */
function everyDay(sheet: Sheet, events: readonly Day[], on: Day): Day[] {
  const { person, requirement } = sheet;
  const months = monthsOf(requirement, person.level);
  const end = numberOf(plusMonths(latest(events, on), months)) + amountsOf(requirement, person.level) + 2;
  const first = numberOf(on) + 1;
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => dayAt(first + offset));
}

function latest(days: readonly Day[], on: Day): Day {
  return days.reduce((last, day) => (day > last ? day : last), on);
}

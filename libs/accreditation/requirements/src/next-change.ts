import { addDays, addMonths, type Day } from '@standing/kernel';
import { amountAt } from './amount.js';
import type { Result } from './decision.js';
import { hasEnd } from './in-force.js';
import { leavesOn, type Period } from './period.js';
import type { Sheet } from './sheet.js';
import { windowOn } from './tally.js';
import { within } from './within.js';

/** No day comes after it. */
const LAST_DAY = '9999-12-31';

/**
 * The first of the days after `on` whose result is another. Between two of the days nothing that a line looks at
 * changes, so the answer is exact: neither a day late nor a day early.
 */
export function nextChange(on: Day, days: Iterable<Day>, resultOn: (day: Day) => Result): Day | null {
  const now = resultOn(on);
  const later = [...new Set(days)].filter((day) => day > on).sort();
  return later.find((day) => resultOn(day) !== now) ?? null;
}

/** Every day after `on` on which anything that the line looks at changes by the passing of time. */
export function daysOfLine(sheet: Sheet, on: Day): Day[] {
  const { window, measure, threshold } = sheet.requirement;
  const days = [...sheet.gateDays(on), ...daysHeldFrom(sheet, on)];
  if (window.kind === 'rolling') {
    const { from } = windowOn(sheet, on);
    days.push(...daysHeldFrom(sheet, from ?? on).map((day) => leavesOn(day, window.months)));
  }
  if (window.kind === 'every-quarter') days.push(...quarterStarts(sheet, window.complete, on));
  if (measure.kind === 'in-force') days.push(...daysAfterEnds(sheet));
  const [first] = sheet.counting;
  if (measure.kind === 'elapsed' && threshold.kind === 'constant' && first !== undefined) {
    days.push(addMonths(first.heldOn, amountAt(threshold.amount, sheet.level)));
  }
  return days;
}

/** The same for one quarter of the line. */
export function daysOfQuarter(sheet: Sheet, quarter: Period, on: Day): Day[] {
  return [...sheet.gateDays(on), ...daysHeldFrom(sheet, on), addDays(quarter.to, 1)];
}

/** The days on which evidence of the line was held, from a day on. */
function daysHeldFrom(sheet: Sheet, from: Day): Day[] {
  return [sheet.counting, ...sheet.against.values()].flatMap((evidence) =>
    within(evidence, { from, to: LAST_DAY }).map((one) => one.heldOn),
  );
}

/** The first days on which what has an end no longer holds. */
function daysAfterEnds({ counting }: Sheet): Day[] {
  return counting.filter(hasEnd).map(({ heldUntil }) => addDays(heldUntil, 1));
}

/** The starts of the quarters to come, until every quarter looked at is empty and none can differ from the next. */
function quarterStarts(sheet: Sheet, complete: number, on: Day): Day[] {
  const { quarters } = sheet;
  const current = quarters.startOf(on);
  const last = daysHeldFrom(sheet, on).reduce((latest, day) => (day > latest ? day : latest), on);
  const end = quarters.later(quarters.startOf(last), complete + 1);
  return Array.from({ length: quarters.between(current, end) }, (_, index) => quarters.later(current, index + 1));
}

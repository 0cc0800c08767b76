import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day } from '@standing/kernel';
import fc from 'fast-check';
import type { Calendar } from './calendar.js';
import { HOLIDAY_SETS } from './calendar.js';
import type { Pause } from './case.js';
import { type ClockRule, PAUSE_REASONS } from './clock-rule.js';
import { CLOCK_NAMES, CLOCKS } from './clock-table.js';
import { type Due, dueOf } from './due.js';

const RUNS = 1200;
const day = (from: Day, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(from, count));

const pause: fc.Arbitrary<Pause> = fc.record({
  reason: fc.constantFrom(...PAUSE_REASONS),
  from: day('2026-01-01', 300),
  until: fc.option(day('2026-01-01', 330)),
  reviewOn: day('2026-01-02', 360),
});
const calendar: fc.Arbitrary<Calendar> = fc.record({
  holidays: fc
    .array(fc.record({ from: day('2026-01-01', 400), set: fc.constantFrom(...HOLIDAY_SETS) }), { maxLength: 2 })
    .map((sets) => sets.toSorted((one, other) => (one.from < other.from ? -1 : 1))),
  daysOff: fc.array(day('2026-01-01', 400), { maxLength: 25 }),
});
const rule: fc.Arbitrary<ClockRule> = fc
  .record({
    like: fc.constantFrom(...CLOCK_NAMES),
    length: fc.oneof(
      fc.record({ unit: fc.constantFrom('days', 'working-days'), count: fc.integer({ min: 1, max: 45 }) }),
      fc.record({ unit: fc.constant('months'), count: fc.integer({ min: 1, max: 3 }) }),
    ),
    of: fc.constantFrom('body', 'party'),
    pausedBy: fc.subarray([...PAUSE_REASONS], { minLength: 2 }),
  })
  .map(({ like, ...own }) => ({ ...CLOCKS[like], ...own }) as ClockRule);

/** Every holiday that the tests can meet, as written down in a printed calendar. */
const PRINTED: Readonly<Record<'france' | 'alsace-moselle', readonly string[]>> = {
  france: `2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11
    2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17 2027-07-14 2027-08-15 2027-11-01
    2027-11-11 2027-12-25 2028-01-01 2028-04-17 2028-05-01 2028-05-08 2028-05-25 2028-06-05 2028-07-14`.split(/\s+/),
  'alsace-moselle': ['2026-04-03', '2026-12-26', '2027-03-26', '2027-12-26', '2028-04-14'],
};

/** A diary with a line for each day, and the weekdays in it. */
const PAGES: readonly Day[] = Array.from({ length: 1100 }, (_, count) => addDays('2025-12-01', count));
const PLACES = new Map(PAGES.map((on, place) => [on, place]));
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const WEEKENDS = new Set(PAGES.filter((on) => ['Sat', 'Sun'].includes(WEEKDAY.format(Date.parse(on)))));
const turn = (on: Day, pages: number): Day => PAGES[PLACES.get(on)! + pages]!;

/** The slow and obvious way: the diary is read line by line, from the first day to the last. */
function inDiary(clock: ClockRule, startedOn: Day, pauses: readonly Pause[], asked: Day, body: Calendar): Due {
  const isOff = (on: Day) => {
    let set: string = 'france';
    for (const era of body.holidays) if (era.from <= on) set = era.set;
    const printed = set !== 'none' && PRINTED.france.includes(on);
    const further = set === 'alsace-moselle' && PRINTED['alsace-moselle'].includes(on);
    return WEEKENDS.has(on) || printed || further || body.daysOff.includes(on);
  };
  const isPaused = (on: Day) =>
    pauses.some(({ reason, from, until, reviewOn }) => {
      const over = on >= reviewOn || (until !== null && on >= until);
      return clock.pausedBy.includes(reason) && on >= from && !over;
    });
  const counts = (on: Day) => !isPaused(on) && !(clock.length.unit === 'working-days' && isOff(on));

  let whole = clock.length.count;
  if (clock.length.unit === 'months')
    for (whole = 0; turn(startedOn, whole) < addMonths(startedOn, clock.length.count);) whole += 1;
  let left = whole;
  let leftWhenAsked = whole;
  let last = startedOn;
  while (left > 0) {
    last = turn(last, 1);
    if (counts(last)) left -= 1;
    if (last <= asked) leftWhenAsked = left;
  }
  let since = asked;
  while (since > startedOn && isPaused(turn(since, -1))) since = turn(since, -1);
  if (asked >= startedOn && isPaused(asked) && last >= since)
    return { kind: 'paused', since, usedDays: whole - leftWhenAsked, leftDays: leftWhenAsked };
  while (clock.of === 'party' && isOff(last)) last = turn(last, 1);
  return { kind: 'running', dueOn: last };
}

describe('the day on which a clock runs out, of any clock with any pauses in any calendar', () => {
  it('is the one that a diary read day by day gives', () => {
    let paused = 0;
    let moved = 0;
    fc.assert(
      fc.property(
        rule,
        day('2026-01-01', 200),
        fc.array(pause, { maxLength: 5 }),
        // Mostly a day on which the clock may well run: asked for long before or after, hardly one would be found paused.
        fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.integer({ min: -220, max: 320 })),
        calendar,
        (clock, startedOn, pauses, after, body) => {
          const asked = addDays(startedOn, after);
          const due = dueOf(clock, startedOn, pauses, asked, body);
          const plain = dueOf({ ...clock, pausedBy: [] }, startedOn, pauses, asked, body);
          if (due.kind === 'paused') paused += 1;
          if (JSON.stringify(due) !== JSON.stringify(plain)) moved += 1;
          expect(due).toEqual(inDiary(clock, startedOn, pauses, asked, body));
        },
      ),
      { numRuns: RUNS },
    );
    expect(paused).toBeGreaterThan(50);
    expect(moved).toBeGreaterThan(200);
  });

  it('is the same whatever the order of the pauses, and with one of them told twice', () => {
    fc.assert(
      fc.property(
        rule,
        fc.array(pause, { minLength: 1, maxLength: 5 }),
        day('2026-01-01', 400),
        (clock, pauses, asked) => {
          const due = dueOf(clock, '2026-01-01', pauses, asked, { holidays: [], daysOff: [] });
          const again = [...pauses.toReversed(), pauses[0]!];
          expect(dueOf(clock, '2026-01-01', again, asked, { holidays: [], daysOff: [] })).toEqual(due);
        },
      ),
    );
  });

  it('is not put off by a pause with no working day in it, where working days are counted', () => {
    fc.assert(
      fc.property(rule, day('2026-01-01', 200), fc.integer({ min: 0, max: 50 }), (clock, startedOn, week) => {
        const weekend = addDays('2026-01-03', 7 * week);
        const short: Pause = { reason: 'health', from: weekend, until: addDays(weekend, 2), reviewOn: '2027-12-31' };
        const counted: ClockRule = { ...clock, length: { unit: 'working-days', count: 20 }, pausedBy: ['health'] };
        const none = { holidays: [], daysOff: [] };
        expect(dueOf(counted, startedOn, [short], '2027-12-31', none)).toEqual(
          dueOf(counted, startedOn, [], '2027-12-31', none),
        );
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayFrom, daysBetween, isExistingDay, weekday } from './day.js';
import { civilDate, dayNumber } from './day-number.js';

describe('civil days without a calendar library', () => {
  it('agree with the platform’s own calendar, day for day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const real = new Date(number * 86_400_000);
        const { year, month, day } = civilDate(number);

        expect([year, month, day]).toEqual([real.getUTCFullYear(), real.getUTCMonth() + 1, real.getUTCDate()]);
        expect(dayNumber({ year, month, day })).toBe(number);
      }),
    );
  });

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1969-12-31', 3],
  ])('%s is day %i of the week', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it('go over the ends of months and leap years', () => {
    expect([addDays('2024-02-28', 1), addDays('2026-01-01', -1), daysBetween('2024-02-01', '2024-03-01')]).toEqual([
      '2024-02-29',
      '2025-12-31',
      29,
    ]);
  });

  it('do not exist where the calendar has none', () => {
    expect([dayFrom(2026, 2, 30), dayFrom(2026, 13, 1), dayFrom(2024, 2, 29)]).toEqual([null, null, '2024-02-29']);
    expect([isExistingDay('2026-02-29'), isExistingDay('2024-02-29'), isExistingDay('24-02-29')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

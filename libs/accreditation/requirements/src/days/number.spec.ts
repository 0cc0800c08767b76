import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween } from '@standing/kernel';
import fc from 'fast-check';
import { plusMonths } from './month.js';
import { dayAt, daysFrom, numberOf, plusDays } from './number.js';

const day = fc.integer({ min: -80_000, max: 80_000 }).map((count) => addDays('1970-01-01', count));

describe('days as numbers', () => {
  it('count from 1 January 1970', () => {
    expect([numberOf('1970-01-01'), numberOf('2000-03-01'), numberOf('1969-12-31')]).toEqual([0, 11_017, -1]);
  });

  it('are those of the calendar, there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (one, count) => {
        expect(dayAt(numberOf(one))).toBe(one);
        expect(plusDays(one, count)).toBe(addDays(one, count));
        expect(daysFrom(one, addDays(one, count))).toBe(daysBetween(one, addDays(one, count)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the day of the month, or take the last one, like the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (one, months) => {
        expect(plusMonths(one, months)).toBe(addMonths(one, months));
      }),
      { numRuns: 1000 },
    );
  });
});

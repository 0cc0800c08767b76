import { describe, expect, it } from '@jest/globals';
import { leavesOn, monthsEndingOn, Quarters } from './period.js';

const civil = { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } } as const;

describe('months ending on a day', () => {
  it.each([
    ['2026-11-22', 12, '2025-11-23'],
    ['2026-12-31', 12, '2026-01-01'],
    ['2027-02-28', 12, '2026-03-01'],
    ['2028-02-28', 12, '2027-03-01'],
    ['2028-02-29', 12, '2027-03-01'],
    ['2029-02-28', 12, '2028-02-29'],
    ['2029-03-01', 12, '2028-03-02'],
    ['2026-03-31', 1, '2026-03-01'],
    ['2026-03-30', 1, '2026-03-01'],
  ])('that end on %s and are %d long begin on %s', (on, months, from) => {
    expect(monthsEndingOn(on, months)).toEqual({ from, to: on });
  });

  it.each([
    ['2025-11-22', 12, '2026-11-22'],
    ['2028-02-29', 12, '2029-03-01'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-03-31', 1, '2026-05-01'],
  ])('no longer hold %s, %d months long, from %s on', (day, months, leaves) => {
    expect(leavesOn(day, months)).toBe(leaves);
  });
});

describe('the quarter of a day', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('in the civil year: %s lies from %s to %s', (day, from, to) => {
    const quarters = new Quarters(civil, { yearStartsInMonth: 9 });

    expect(quarters.from(quarters.startOf(day))).toEqual({ from, to });
  });

  it.each([
    ['2026-08-31', 9, '2026-06-01', '2026-08-31'],
    ['2026-09-01', 9, '2026-09-01', '2026-11-30'],
    ['2026-01-31', 9, '2025-12-01', '2026-02-28'],
    ['2028-02-29', 12, '2027-12-01', '2028-02-29'],
    ['2026-05-31', 4, '2026-04-01', '2026-06-30'],
    ['2026-01-15', 2, '2025-11-01', '2026-01-31'],
  ])(
    'in the body year: %s of a year that begins in month %d lies from %s to %s',
    (day, yearStartsInMonth, from, to) => {
      const quarters = new Quarters({ ...civil, quarters: 'body-year' }, { yearStartsInMonth });

      expect(quarters.from(quarters.startOf(day))).toEqual({ from, to });
    },
  );

  it('comes after the complete ones, the oldest first', () => {
    const quarters = new Quarters(civil, { yearStartsInMonth: 1 });

    expect(quarters.upTo('2026-02-10', 2)).toEqual([
      { from: '2025-07-01', to: '2025-09-30' },
      { from: '2025-10-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-03-31' },
    ]);
  });
});

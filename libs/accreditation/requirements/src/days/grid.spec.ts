import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { Grid } from './grid.js';

const periodOf = (grid: Grid, day: string) => grid.period(grid.indexOf(day));

describe('periods one after another', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
    ['1999-12-31', '1999-10-01', '1999-12-31'],
  ])('in civil quarters: %s lies from %s to %s', (day, from, to) => {
    expect(periodOf(new Grid('2000-01-01', 3), day)).toEqual({ from, to });
  });

  it.each([
    ['2026-08-31', '2000-09-01', '2026-06-01', '2026-08-31'],
    ['2026-09-01', '2000-09-01', '2026-09-01', '2026-11-30'],
    ['2026-01-31', '2000-09-01', '2025-12-01', '2026-02-28'],
    ['2028-02-29', '2000-12-01', '2027-12-01', '2028-02-29'],
    ['2026-05-31', '2000-04-01', '2026-04-01', '2026-06-30'],
    ['2026-01-15', '2000-02-01', '2025-11-01', '2026-01-31'],
  ])('in quarters of another year: %s, counted from %s, lies from %s to %s', (day, origin, from, to) => {
    expect(periodOf(new Grid(origin, 3), day)).toEqual({ from, to });
  });

  it.each([
    ['2027-02-27', '2026-02-28', '2027-02-27'],
    ['2027-02-28', '2027-02-28', '2028-02-28'],
    ['2028-02-28', '2027-02-28', '2028-02-28'],
    ['2028-02-29', '2028-02-29', '2029-02-27'],
  ])('keep 29 February on 28 February in other years: %s lies from %s to %s', (day, from, to) => {
    expect(periodOf(new Grid('2024-02-29', 12), day)).toEqual({ from, to });
  });

  it('leave no day out, and have none in two, wherever they begin', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(day, fc.constantFrom(1, 3, 12, 36), day, (origin, months, asked) => {
        const grid = new Grid(origin, months);
        const index = grid.indexOf(asked);

        expect(grid.startOf(index) <= asked && asked < grid.startOf(index + 1)).toBe(true);
        expect(addDays(grid.period(index).to, 1)).toBe(grid.startOf(index + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

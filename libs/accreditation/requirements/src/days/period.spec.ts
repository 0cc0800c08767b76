import { describe, expect, it } from '@jest/globals';
import { leavesOn, monthsEndingOn } from './period.js';

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

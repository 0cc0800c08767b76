import { describe, expect, it } from '@jest/globals';
import { refusalsToSum } from './summing.js';

describe('practice that is told at once', () => {
  it.each<[string, string, string[]]>([
    ['2026-01-01', '2026-01-01', []],
    ['2022-01-01', '2026-12-31', []],
    ['2022-01-01', '2027-01-01', ['PRACTICE_DAYS_ASKED to']],
    ['2026-01-02', '2026-01-01', ['PRACTICE_DAYS_ASKED to']],
  ])('from %s to %s', (from, to, expected) => {
    expect(refusalsToSum(from, to).map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });
});

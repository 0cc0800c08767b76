import { describe, expect, it } from '@jest/globals';
import { monthsOfValidity } from './scheme-version.js';

describe('how long an award by a scheme holds', () => {
  it.each([
    ['without a word on awards', undefined, null],
    ['without a validity', { referencePrefix: 'CC' }, null],
    ['the same for all levels', { validForMonths: 48 }, 48],
    ['by level', { validForMonths: { one: 24, two: 36 } }, 24],
    ['by other levels', { validForMonths: { two: 36 } }, null],
  ])('%s', (_, awards, months) => {
    expect(monthsOfValidity({ awards }, 'one')).toBe(months);
  });
});

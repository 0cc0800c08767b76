import { describe, expect, it } from '@jest/globals';
import { refusalsToPassDays } from './pass-days.js';

describe('letting days go by in a demonstration', () => {
  it.each([
    [0, ['IDENTITY_DAYS_OUT_OF_RANGE']],
    [-1, ['IDENTITY_DAYS_OUT_OF_RANGE']],
    [1, []],
    [366, []],
    [367, ['IDENTITY_DAYS_OUT_OF_RANGE']],
  ])('%i', (days, codes) => {
    expect(refusalsToPassDays(days).map(({ code }) => code)).toEqual(codes);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentile } from './percentile.js';

describe('a percentile', () => {
  it.each<[number[], number, number | null]>([
    [[], 50, null],
    [[7], 50, 7],
    [[7], 90, 7],
    // Two values: the first has half of them at or below it.
    [[10, 2], 50, 2],
    [[3, 1, 2], 50, 2],
    // Ten values: the ninth, not the tenth.
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
    // Eleven: nine tenths of eleven is 9.9, so the tenth.
    [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 10],
    [[100, 9], 90, 100],
  ])('of %j at %i is %s', (values, p, expected) => {
    expect(percentile(values, p)).toBe(expected);
  });

  it('is the least value that so many of them do not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, p) => {
        const isEnough = (value: number) => values.filter((one) => one <= value).length * 100 >= p * values.length;
        expect(percentile(values, p)).toBe(Math.min(...values.filter(isEnough)));
      }),
    );
  });
});

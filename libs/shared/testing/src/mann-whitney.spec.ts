import { describe, expect, it } from '@jest/globals';
import { mannWhitney } from './mann-whitney.js';

describe('two lots of measurements', () => {
  it('compare as in the example of Hollander and Wolfe on the permeability of membranes', () => {
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    const { greater, p } = mannWhitney(term, early);

    // W = 35 of 50, and z = 10 / sqrt(200 / 3) = 1.2247.
    expect(greater).toBeCloseTo(0.7, 10);
    expect(p).toBeCloseTo(0.2207, 4);
  });

  it('share the ranks of what is equal', () => {
    // Ranks 1.5, 3.5 | 1.5, 3.5, 5: U = 5 - 3 = 2 of 6; ties are 2³ - 2 twice.
    const { greater, p } = mannWhitney([1, 2], [1, 2, 3]);
    const z = -1 / Math.sqrt((6 / 12) * (6 - 12 / 20));

    expect(greater).toBeCloseTo(2 / 6, 10);
    expect(z).toBeCloseTo(-0.6086, 4);
    expect(p).toBeCloseTo(0.5428, 4);
  });

  it('are told apart from either side where one is always greater, and not where all is equal', () => {
    const low = Array.from({ length: 40 }, (_, index) => index);
    const high = low.map((value) => value + 100);

    expect([mannWhitney(low, high).greater, mannWhitney(high, low).greater]).toEqual([0, 1]);
    expect(mannWhitney(low, high).p).toBeLessThan(1e-9);
    expect(mannWhitney(low, high).p).toBe(mannWhitney(high, low).p);
    expect(mannWhitney([5, 5], [5, 5, 5]).greater).toBe(0.5);
    expect(mannWhitney([5, 5], [5, 5, 5]).p).toBeCloseTo(1, 7);
  });

  it('need something on both sides', () => {
    expect(() => mannWhitney([], [1])).toThrow('Nothing was measured on one side.');
  });
});

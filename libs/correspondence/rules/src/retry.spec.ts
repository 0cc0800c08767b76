import { describe, expect, it } from '@jest/globals';
import { retrySeconds } from './retry.js';

describe('trying a message again', () => {
  it.each([
    [1, 5],
    [2, 10],
    [5, 80],
    [20, 3600],
  ])('after try %i waits %i seconds', (tries, seconds) => {
    expect(retrySeconds(tries)).toBe(seconds);
  });
});

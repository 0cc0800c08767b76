import { describe, expect, it } from '@jest/globals';
import { parseDuration } from './parse-duration.js';

describe('reading a length', () => {
  it.each<[string, number | null]>([
    ['1h30', 90],
    ['1 h 30', 90],
    ['1\u00a0h\u00a030', 90],
    ['1 h 30 min', 90],
    ['1:30', 90],
    ['1,5', 90],
    ['1.5', 90],
    ['1,5 h', 90],
    ['90', 90],
    ['90 min', 90],
    ['45mn', 45],
    ['2', 120],
    ['2 heures', 120],
    ['12', 720],
    ['13', 13],
    ['0', 0],
    ['1h75', null],
    ['abc', null],
    ['', null],
    ['-1', null],
  ])('%j is %j minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });
});

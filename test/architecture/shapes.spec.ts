import { describe, expect, it } from '@jest/globals';
import { AT_DOORS, CODES, codesIn, shapesAtDoors } from './shapes-at-doors.js';
import { filesMatching, textOf } from './source-tree.js';

describe('the shapes of requirements', () => {
  it('run through a door each, by the titles of the specs', () => {
    const missing = [...shapesAtDoors(filesMatching(AT_DOORS), textOf)]
      .filter(([, paths]) => paths.length === 0)
      .map(([code]) => code);

    expect(CODES).toHaveLength(65);
    expect(missing).toEqual([]);
  });

  it.each([
    ['a title', `it('R-83: is paid', () => {});`, ['R-83']],
    ['a title over several', `describe('R-83', () => {});`, ['R-83']],
    ['a row of a table', `export const CASES = [['R-25', 'says', 1]];`, ['R-25']],
    ['a comment', `/** R-83: is paid. */`, []],
    ['a mention within a title', `it('is paid, as in R-83', () => {});`, []],
    ['a code that only begins like one', `it('R-831 is none', () => {});`, []],
  ])('are read from %s', (_, text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

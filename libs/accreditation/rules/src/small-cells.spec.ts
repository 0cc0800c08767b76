import { describe, expect, it } from '@jest/globals';
import { hiddenCells, LEAST_SHOWN } from './small-cells.js';

const cells = (all: Readonly<Record<string, number>>) => Object.entries(all).map(([key, people]) => ({ key, people }));

describe('figures of few people', () => {
  it.each<[string, Record<string, number>, string[]]>([
    ['none', {}, []],
    ['all of enough people', { a: LEAST_SHOWN, b: 40 }, []],
    ['one of too few, and the next smallest with it', { a: 40, b: 15, c: LEAST_SHOWN - 1 }, ['b', 'c']],
    ['two that are enough together', { a: 40, b: 7, c: 3 }, ['b', 'c']],
    ['two that are not, and a third', { a: 40, b: 3, c: 3 }, ['a', 'b', 'c']],
    ['the only one', { a: 3 }, ['a']],
  ])('are hidden: %s', (_, all, hidden) => {
    expect([...hiddenCells(cells(all))].sort()).toEqual(hidden);
  });
});

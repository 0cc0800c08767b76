import { describe, expect, it } from '@jest/globals';
import { ALL_ROWS } from '../../test/full/all-rows.js';
import { checkRow } from '../../test/full/check-row.js';
import { linesOf, transitionOf } from '../procedures.js';

describe('the whole procedure, row by row', () => {
  for (const row of ALL_ROWS) checkRow(row);
});

describe('the rows', () => {
  it('are there for every line, and none is named twice', () => {
    const lines = linesOf({ version: '2' }).map(({ event }) => event);
    const named = ALL_ROWS.map(({ row }) => row);

    expect(lines.filter((event) => !ALL_ROWS.some(({ act }) => act.event === event))).toEqual([]);
    expect(named).toEqual([...new Set(named)]);
  });

  it('lead to the same places under every procedure, so that a state is read from what happened alone', () => {
    for (const { event, to, sanction, measure } of linesOf({ version: '1' })) {
      const other = transitionOf(event);
      expect([event, to, sanction?.to, measure?.to]).toEqual([event, other.to, other.sanction?.to, other.measure?.to]);
    }
  });
});

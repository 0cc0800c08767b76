import { describe, expect, it } from '@jest/globals';
import { circlesIn, importGraph } from './import-graph.js';

describe('imports', () => {
  it('form no circle anywhere in the tree, types included', () => {
    expect(circlesIn(importGraph())).toEqual([]);
  });

  it('lead somewhere: the graph that was searched is not empty', () => {
    const graph = importGraph();
    const kernel = 'libs/shared/kernel/src/index.ts';

    expect([...graph.values()].filter((imports) => imports.includes(kernel)).length).toBeGreaterThan(10);
  });

  it('would be caught in a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);

    expect(circlesIn(graph)).toEqual([['b', 'c']]);
  });
});

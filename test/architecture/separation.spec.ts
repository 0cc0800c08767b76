import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

/** The rules as the page has them, which is written from the data and the specs: see `written-pages.spec.ts`. */
const ROWS = readFileSync(join(root, 'docs/separation-of-duties.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', , held = '', notHeld = '']) => ({ rule, held, notHeld }));

describe('a rule that keeps duties apart', () => {
  it('is one of fifteen, and says what is not held where no spec is named', () => {
    expect(ROWS.map(({ rule }) => rule)).toEqual(Array.from({ length: 15 }, (_, index) => `R${index + 1}`));
    expect(ROWS.filter(({ held, notHeld }) => !held.includes('spec.ts') && notHeld === '')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

/** The rules as the page has them, each under its heading; it is written from the data and the specs: see `written-pages.spec.ts`. */
const RULES = readFileSync(join(root, 'docs/separation-of-duties.md'), 'utf8')
  .split(/^## /m)
  .filter((part) => /^R\d/.test(part))
  .map((part) => ({ rule: part.split('\n')[0], text: part }));

describe('a rule that keeps duties apart', () => {
  it('is one of fifteen, and says what is not held where no spec is named', () => {
    expect(RULES.map(({ rule }) => rule)).toEqual(Array.from({ length: 15 }, (_, index) => `R${index + 1}`));
    expect(RULES.filter(({ text }) => !text.includes('.spec.ts`)') && !text.includes('_In part:_ '))).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

/** The rules as the page has them, which is written from the data: see `written-pages.spec.ts`. */
const ROWS = readFileSync(join(root, 'docs/separation-of-duties.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', , held = '', notHeld = '']) => ({ rule, held, notHeld }));

/** The specs that are named and do not stand where they are said to. */
function missingOf(held: string): string[] {
  return [...held.matchAll(/“([^”]+)” \(`([^`]+)`\)/g)]
    .filter(([, title = '', spec = '']) => !titlesIn(join(root, spec)).includes(title))
    .map(([, title = '']) => title);
}

function titlesIn(file: string): string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/\bit\('((?:[^'\\]|\\.)*)'/g)].map(([, title = '']) => title);
}

describe('a rule that keeps duties apart', () => {
  it.each(ROWS.map(({ rule, held }) => [rule, held] as const))('%s is held by the specs that it names', (_, held) => {
    expect(missingOf(held)).toEqual([]);
  });

  it('is one of fifteen, and says what is not held where no spec is named', () => {
    expect(ROWS.map(({ rule }) => rule)).toEqual(Array.from({ length: 15 }, (_, index) => `R${index + 1}`));
    expect(ROWS.filter(({ held, notHeld }) => !held.includes('spec.ts') && notHeld === '')).toEqual([]);
  });

  it('is found out when it names a title that no spec has', () => {
    expect(missingOf('“is nowhere” (`libs/complaints/service/test/conflicts.spec.ts`)')).toEqual(['is nowhere']);
    expect(missingOf('“is nowhere” (`no/such.spec.ts`)')).toEqual(['is nowhere']);
  });
});

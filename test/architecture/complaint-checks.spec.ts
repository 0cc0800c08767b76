import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

/** What the tool finds wrong with one line and one test that is named as said, and with lists of what is not built. */
function faultsOf(name: string, lists: { readonly notBuilt?: object; readonly inPart?: object } = {}): string[] {
  const told = JSON.stringify({ name, notBuilt: {}, inPart: {}, ...lists });
  const { stdout, stderr } = spawnSync(process.execPath, ['test/architecture/checks-process.mjs', told], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

describe('a row of the procedure', () => {
  it.each([
    ['row 5: asks', {}, []],
    ['K9, row 5: asks', {}, ['“K9, row 5: asks” (a.spec.ts) names K9, which is nothing.']],
    ['asks', {}, ['row 5 has no test whose name says that it holds it.']],
    ['asks about row 5: twice', {}, ['row 5 has no test whose name says that it holds it.']],
    ['asks', { notBuilt: { 'row 5': 'Nobody asks.' } }, []],
    [
      'row 5: asks',
      { notBuilt: { 'row 5': 'Nobody asks.' } },
      ['row 5 is said not to be built, and “row 5: asks” holds it.'],
    ],
    [
      'row 5: asks',
      { inPart: { 'row 6': 'Nobody asks twice.' } },
      ['row 6 is said to lack something, and is nothing.'],
    ],
    [
      'row 5, twice: asks',
      {},
      [
        'row 5 has no test whose name says that it holds it.',
        '“row 5, twice: asks” (a.spec.ts) begins with codes and with what is none.',
      ],
    ],
  ])('is tied to the test “%s”, or is found out', (name, lists, faults) => {
    expect(faultsOf(name, lists)).toEqual(faults);
  });
});

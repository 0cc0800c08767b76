import { describe, expect, it } from '@jest/globals';
import { aRequirement, CIVIL_YEAR, practice } from '../test/given.js';
import { wideScheme } from '../test/wide-scheme.js';
import { decide } from './decide.js';
import type { ActiveEvidence } from './ledger/evidence.js';
import type { Requirement } from './scheme/requirement.js';

const lineOf = (line: Partial<Requirement>, evidence: readonly ActiveEvidence[], on: string) =>
  decide(wideScheme([aRequirement(line)]), 'one', evidence, CIVIL_YEAR, on).lines[0];
const on = (...days: readonly string[]) => days.map((day) => practice(day));

describe('a ceiling for each week', () => {
  const line: Partial<Requirement> = {
    measure: {
      kind: 'minutes',
      of: { kind: 'practice' },
      ceilings: [{ kind: 'amount', atMost: 60, per: 'week', over: 'cut' }],
    },
  };

  it.each([
    ['2026-06-07', '2026-06-08', 120],
    ['2026-06-08', '2026-06-14', 60],
    ['2026-06-14', '2026-06-15', 120],
    ['1969-12-28', '1969-12-29', 120],
  ])('begins with Monday: hours of %s and %s count %d minutes', (one, other, counted) => {
    expect(lineOf(line, on(one, other), '2026-07-01')?.counted).toBe(counted);
  });
});

describe('the longest time without a piece', () => {
  const line: Partial<Requirement> = {
    measure: { kind: 'gap', of: { kind: 'practice' } },
    window: { kind: 'rolling', months: 12 },
    threshold: { kind: 'constant', amount: 30 },
    direction: 'at-most',
  };
  const monthly = on('2026-01-10', '2026-02-09', '2026-03-11');

  it('runs up to the day, and from the first day of the window', () => {
    // From 11 April 2025 to 9 January 2026: 20 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 9.
    expect(lineOf(line, monthly, '2026-04-10')?.counted).toBe(274);
    expect(lineOf({ ...line, window: { kind: 'career' } }, monthly, '2026-04-10')?.counted).toBe(30);
    expect(lineOf({ ...line, window: { kind: 'career' } }, monthly, '2026-04-11')).toMatchObject({
      counted: 31,
      result: 'UNMET',
    });
  });

  it('is 29 days between the tenth of January and the ninth of February', () => {
    expect(lineOf({ ...line, window: { kind: 'career' } }, monthly, '2026-03-12')?.counted).toBe(29);
  });
});

describe('a span of months', () => {
  const line: Partial<Requirement> = {
    measure: { kind: 'span', of: { kind: 'practice' } },
    threshold: { kind: 'constant', amount: 3 },
  };

  it('runs from the first piece to the last, and is not met by waiting', () => {
    const two = on('2026-01-15', '2026-04-01');

    expect(lineOf(line, two, '2026-12-31')).toMatchObject({
      result: 'UNMET',
      counted: 76,
      needed: 90,
      remedy: { code: 'ADD', amount: 14, by: null },
      nextChangeOn: null,
    });
    expect(lineOf(line, [...two, practice('2026-04-15')], '2026-12-31')?.result).toBe('MET');
    expect(lineOf(line, [...two, practice('2026-04-14')], '2026-12-31')?.result).toBe('UNMET');
  });
});

describe('repetitions of one weight', () => {
  it('leave the first standing', () => {
    const talks = on('2026-01-10', '2026-01-11').map((one) => ({ ...one, attributes: { talk: 'x' } }));
    const line = lineOf({ measure: { kind: 'minutes', of: { kind: 'practice' }, once: 'talk' } }, talks, '2026-02-01');

    expect(line?.used.map(({ heldOn }) => heldOn)).toEqual(['2026-01-10']);
  });
});

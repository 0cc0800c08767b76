import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DRAW_ID, drawOf, rowsOf, SETTINGS, sha256 } from '../../test/a-draw.js';
import { drawnOf, sizesOf } from './drawing.js';
import type { RosterRow } from './roster.js';
import { verifyDraw } from './verifying.js';

/** 10,000 members in four strata, of whom some have two tickets and some are left out. */
const TEN_THOUSAND: readonly RosterRow[] = [
  ...rowsOf('one', 4000),
  ...rowsOf('two', 2500),
  ...rowsOf('two', 500, 2, 'undocumented'),
  ...rowsOf('three', 1990),
  ...rowsOf('four', 10),
  ...rowsOf('out', 1000).map(({ reference }) => ({
    ...({ reference, stratum: null, leftOut: 'drawn-last-time', weight: 0 } as const),
  })),
];

const seeds = (count: number) => Array.from({ length: count }, (_, index) => sha256(`seed ${index}`));

describe('a draw of 10,000 members at 2.5 % with strata', () => {
  const draw = drawOf(TEN_THOUSAND);

  it('takes so many of each stratum, rounded up, and nobody who is left out', () => {
    expect(sizesOf(draw.roster, 25)).toEqual([
      { stratum: 'four', rows: 10, drawn: 1 },
      { stratum: 'one', rows: 4000, drawn: 100 },
      { stratum: 'three', rows: 1990, drawn: 50 },
      { stratum: 'two', rows: 3000, drawn: 75 },
    ]);
    const rows = draw.roster.filter(({ reference }) => draw.drawn?.includes(reference));
    expect(sizesOf(rows, 1000)).toEqual(sizesOf(draw.roster, 25).map((size) => ({ ...size, rows: size.drawn })));
    expect(rows.filter(({ leftOut }) => leftOut !== null)).toEqual([]);
  });

  it('is the same whoever makes it again, in whichever order the rows come', () => {
    const turned = [...draw.roster].reverse();

    expect(drawnOf(sha256, turned, 25, draw.seed!)).toEqual(draw.drawn);
    expect(verifyDraw(sha256, draw, draw.commitment).map(({ result }) => result)).toEqual(Array(9).fill('fits'));
  });

  it('is another with another share of either officer, and with another roster', () => {
    const others = [
      drawOf(TEN_THOUSAND, [sha256('one'), sha256('other')]),
      drawOf(TEN_THOUSAND, [sha256('other'), sha256('two')]),
      drawOf(TEN_THOUSAND.slice(1)),
    ];

    for (const other of others) {
      const both = other.drawn!.filter((reference) => draw.drawn!.includes(reference));
      expect(both.length).toBeLessThan(25);
    }
  });
});

describe('a thousand draws', () => {
  const plain = rowsOf('one', 60);
  const twice = rowsOf('one', 20, 2, 'twice');
  const times = new Map<string, number>();
  for (const seed of seeds(1000))
    for (const reference of drawnOf(sha256, [...plain, ...twice], 100, seed))
      times.set(reference, (times.get(reference) ?? 0) + 1);
  const timesOf = (rows: readonly RosterRow[]) => rows.map(({ reference }) => times.get(reference) ?? 0);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('draw everybody alike who has as many tickets', () => {
    for (const group of [timesOf(plain), timesOf(twice)]) {
      const expected = mean(group);
      const chance = expected / 1000;
      // Pearson's statistic is about one for each member, with a spread of √2 for each: five spreads are one in a million.
      const statistic = group.reduce((sum, count) => sum + (count - expected) ** 2 / (expected * (1 - chance)), 0);
      expect(Math.abs(statistic - group.length)).toBeLessThan(5 * Math.sqrt(2 * group.length));
    }
  });

  it('draw whoever has two tickets nearly twice as often', () => {
    // Of 8 drawn one after the other from 100 tickets, whoever has two is in about 15.4 %, whoever has one in about 8.2 %.
    expect(mean(timesOf(plain))).toBeGreaterThan(75);
    expect(mean(timesOf(plain))).toBeLessThan(89);
    expect(mean(timesOf(twice)) / mean(timesOf(plain))).toBeGreaterThan(1.7);
    expect(mean(timesOf(twice)) / mean(timesOf(plain))).toBeLessThan(2.1);
  });
});

describe('any draw', () => {
  const strata = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
  const rosters = strata.map((counts) => counts.flatMap((count, index) => rowsOf(`level ${index}`, count, 1 + index)));
  const shares = fc.tuple(fc.string(), fc.string()).map((texts) => texts.map(sha256));

  it('takes at least one of each stratum, at most all, each once, and fits what is published', () => {
    fc.assert(
      fc.property(rosters, shares, fc.integer({ min: 1, max: 1000 }), (rows, [one, two], ratePerMille) => {
        const settings = { ...SETTINGS, ratePerMille };
        const draw = drawOf(rows, [one!, two === one ? sha256(two!) : two!], settings);
        const sizes = sizesOf(rows, ratePerMille);
        expect(draw.drawId).toBe(DRAW_ID);
        expect(new Set(draw.drawn).size).toBe(sizes.reduce((sum, { drawn }) => sum + drawn, 0));
        expect(sizes.every(({ drawn, rows: all }) => drawn >= 1 && drawn <= all)).toBe(true);
        const others = verifyDraw(sha256, draw, null).filter(({ check }) => check !== 'settings');
        expect(others.filter(({ result }) => result === 'differs')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ChapterFigures, roundedFigures, safeChapterFigures } from './simulated-chapters.js';
import { LEAST_SHOWN } from './small-cells.js';

const NOBODY = { stays: 0, drops: 0, gains: 0, stillNot: 0, open: 0, kept: 0 };
const of = (chapterId: string | null, changes: Partial<ChapterFigures>): ChapterFigures => ({
  ...{ level: 'one', chapterId, ...NOBODY },
  ...changes,
});
const peopleOf = ({ stays, drops, gains, stillNot, open }: ChapterFigures) => stays + drops + gains + stillNot + open;

describe('figures by chapter for whoever may not see names', () => {
  it('are rounded up', () => {
    const figures = { stays: 8, drops: 3, gains: 1, stillNot: 0, open: 6, kept: 2 };
    const rounded = of('north', { stays: 10, drops: 5, gains: 5, stillNot: 0, open: 10, kept: 5 });

    expect(roundedFigures(of('north', figures))).toEqual(rounded);
    expect(safeChapterFigures([of('north', figures)])).toEqual([rounded]);
  });

  it.each<[string, ChapterFigures[], (string | null)[]]>([
    ['enough members', [of('north', { stays: 10 }), of(null, { open: 4, drops: 6 })], ['north', null]],
    [
      'too few, and the next smallest',
      [of('north', { stays: 40 }), of('south', { gains: 12 }), of(null, { stays: 2 })],
      ['north'],
    ],
    ['a chapter too small beside one', [of('north', { stays: 40 }), of('south', { stays: 9 })], []],
    ['the only chapter, too small', [of('north', { stays: 9 })], []],
    ['of those who drop, those kept count once', [of('north', { drops: 9, kept: 9 }), of('south', { stays: 30 })], []],
    ['each level by itself', [of('north', { stays: 9 }), of('south', { stays: 30, level: 'two' })], ['south']],
  ])('%s', (_, all, shown) => {
    expect(safeChapterFigures(all).map(({ chapterId }) => chapterId)).toEqual(shown);
  });

  it('leave out of a level nothing that its own figures would give away', () => {
    const line = fc.record({ level: fc.constantFrom('one', 'two'), stays: fc.nat(15), drops: fc.nat(15) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const all = lines.map((each, at) => of(`chapter ${at}`, each));
        const shown = new Set(safeChapterFigures(all).map(({ chapterId }) => chapterId));
        for (const level of ['one', 'two']) {
          const rows = all.filter((one) => one.level === level);
          const out = rows.filter(({ chapterId }) => !shown.has(chapterId));
          const people = out.reduce((sum, one) => sum + peopleOf(one), 0);
          expect(out.length === 0 || out.length === rows.length || (out.length > 1 && people >= LEAST_SHOWN)).toBe(
            true,
          );
          expect(rows.filter((one) => !out.includes(one)).every((one) => peopleOf(one) >= LEAST_SHOWN)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

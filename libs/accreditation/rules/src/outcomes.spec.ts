import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answered, type OutcomeTrait, refusalsOfOutcomes, safeOutcomes } from './outcomes.js';
import { LEAST_SHOWN } from './small-cells.js';

const of = (value: string, awarded: number, declined: number, trait: OutcomeTrait = 'language'): Answered => ({
  ...{ kind: 'first', trait, value, awarded, declined },
});
const shown = (all: readonly Answered[]) =>
  safeOutcomes(all).map(({ value, answered, awardedPercent }) => [value, answered, awardedPercent]);

describe('outcomes', () => {
  it('are shown in steps of five, and never as all or none', () => {
    expect(shown([of('fr', 31, 11), of('en', 0, 12)])).toEqual([
      ['fr', 45, 75],
      ['en', 15, 5],
    ]);
    expect(shown([of('fr', 40, 0)])).toEqual([['fr', 40, 95]]);
  });

  it.each<[string, Answered[], (number | null)[]]>([
    ['ten answers are enough', [of('fr', 10, 0), of('en', 5, 5)], [10, 10]],
    ['nine are not, and what they are told from goes with them', [of('fr', 40, 2), of('en', 5, 4)], [null, null]],
    ['the next smallest goes, not the largest', [of('a', 40, 2), of('b', 15, 4), of('c', 1, 2)], [45, null, null]],
    [
      'two that are small together take a third along',
      [of('a', 40, 0), of('b', 2, 2), of('c', 1, 2)],
      [null, null, null],
    ],
    ['two that are ten together stand alone', [of('a', 40, 0), of('b', 5, 2), of('c', 1, 2)], [40, null, null]],
    ['a trait does not hide another', [of('fr', 9, 0), of('no', 20, 0, 'leave')], [null, 20]],
  ])('%s', (_, all, figures) => {
    expect(safeOutcomes(all).map(({ answered }) => answered)).toEqual(figures);
  });

  it('never hide fewer than ten answers of a trait, unless there is nothing else', () => {
    const counts = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (each) => {
        const all = each.map(([awarded, declined], at) => of(`v${at}`, awarded, declined));
        const hidden = safeOutcomes(all).filter(({ answered }) => answered === null);
        const people = all
          .filter(({ value }) => hidden.some((one) => one.value === value))
          .reduce((sum, { awarded, declined }) => sum + awarded + declined, 0);
        expect(
          hidden.length === 0 || hidden.length === all.length || (hidden.length > 1 && people >= LEAST_SHOWN),
        ).toBe(true);
        const small = all.filter(({ awarded, declined }) => awarded + declined < LEAST_SHOWN).map(({ value }) => value);
        expect(hidden.map(({ value }) => value)).toEqual(expect.arrayContaining(small));
      }),
      { numRuns: 1000 },
    );
  });

  it('are of years that are over', () => {
    expect(refusalsOfOutcomes(2025, '2026-01-01')).toEqual([]);
    expect(refusalsOfOutcomes(2026, '2026-12-31')).toMatchObject([
      { code: 'ACCREDITATION_YEAR_NOT_OVER', params: { last: 2025 }, path: 'year' },
    ]);
  });
});

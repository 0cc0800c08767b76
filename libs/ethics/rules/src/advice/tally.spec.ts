import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownTally, type TallyCell } from './tally.js';

const cell = (enquiries: number, quarter = '2026-07-01', chapter: string | null = 'CF'): TallyCell => ({
  quarter,
  chapter,
  enquiries,
});

describe('the tally of chapters', () => {
  it('shows a cell of five, and none of four', () => {
    expect(shownTally([cell(4), cell(5, '2026-07-01', 'IN')], '2026-11-22')).toEqual([cell(5, '2026-07-01', 'IN')]);
  });

  it('shows a quarter from the day after its last', () => {
    expect(shownTally([cell(9)], '2026-09-30')).toEqual([]);
    expect(shownTally([cell(9)], '2026-10-01')).toEqual([cell(9)]);
  });

  it('adds nothing up, over chapters, quarters, or those that name none', () => {
    const cells = [cell(5), cell(4, '2026-04-01'), cell(3, '2026-07-01', null), cell(6, '2026-07-01', 'IN')];

    expect(shownTally(cells, '2026-11-22')).toEqual([cell(5), cell(6, '2026-07-01', 'IN')]);
  });

  it('never tells of an enquiry by the difference of two days on which it was looked at', () => {
    const asked = fc.record({ day: fc.integer({ min: 0, max: 400 }), chapter: fc.constantFrom('CF', 'IN', 'RC') });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 60 }), (enquiries) => {
        let before: readonly TallyCell[] = [];
        for (let day = 0; day <= 400; day += 1) {
          const seen = shownTally(cellsOf(enquiries.filter((one) => one.day <= day)), dayNumber(day));
          const isNew = seen.filter((one) => !before.some((old) => JSON.stringify(old) === JSON.stringify(one)));
          expect(before.filter((old) => !seen.some((one) => JSON.stringify(old) === JSON.stringify(one)))).toEqual([]);
          expect(isNew.every(({ enquiries: count }) => count >= 5)).toBe(true);
          before = seen;
        }
      }),
      { numRuns: 20 },
    );
  });
});

const QUARTERS = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'];

function dayNumber(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}

function cellsOf(enquiries: readonly { readonly day: number; readonly chapter: string }[]): TallyCell[] {
  const counts = new Map<string, number>();
  for (const { day, chapter } of enquiries) {
    const quarter = QUARTERS.filter((first) => first <= dayNumber(day)).at(-1)!;
    counts.set(`${quarter} ${chapter}`, (counts.get(`${quarter} ${chapter}`) ?? 0) + 1);
  }
  return [...counts].map(([key, enquiriesIn]) => {
    const [quarter = '', chapter = ''] = key.split(' ');
    return { quarter, chapter, enquiries: enquiriesIn };
  });
}

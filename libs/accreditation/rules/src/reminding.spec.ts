import { describe, expect, it } from '@jest/globals';
import { type Coming, daysToRemind, remindersOn } from './reminding.js';

const line: Coming = { kind: 'requirement', ruleId: 'hours', onDay: '2026-12-31' };
const opens: Coming = { kind: 'renewal-opens', ruleId: null, onDay: '2026-12-31' };
const before = (coming: Coming, today: string) =>
  remindersOn([coming], 'ACCREDITED', today).map(({ daysBefore }) => daysBefore);

describe('a reminder', () => {
  it.each([
    ['2026-10-31', []],
    ['2026-11-01', [60]],
    ['2026-12-16', [60]],
    ['2026-12-17', [14]],
    ['2026-12-30', [14]],
    ['2026-12-31', []],
  ])('of what comes at the end of the year is told on %s', (today, daysBefore) => {
    expect(before(line, today)).toEqual(daysBefore);
  });

  it('that a window opens is told from its day', () => {
    expect([before(opens, '2026-12-30'), before(opens, '2026-12-31'), before(opens, '2027-01-05')]).toEqual([
      [],
      [0],
      [0],
    ]);
  });

  it('that a condition ends is told once, a fortnight before, to whoever gave up what they held as well', () => {
    const ends: Coming = { kind: 'condition-ends', ruleId: null, onDay: '2026-12-31' };
    expect(['2026-11-01', '2026-12-16', '2026-12-17', '2026-12-31'].map((today) => before(ends, today))).toEqual([
      [],
      [],
      [14],
      [],
    ]);
    const told = (status: 'GIVEN_UP' | 'WITHDRAWN') => remindersOn([line, ends], status, '2026-12-20');
    expect(told('GIVEN_UP').map(({ kind }) => kind)).toEqual(['condition-ends']);
    expect(told('WITHDRAWN')).toEqual([]);
  });

  it('is not for whoever was withdrawn', () => {
    expect(remindersOn([line, opens], 'WITHDRAWN', '2026-12-31')).toEqual([]);
    expect(remindersOn([line], 'EXPIRED', '2026-12-20')).toHaveLength(1);
  });

  it('is looked for again on the days on which it is due', () => {
    expect(daysToRemind('2026-12-31', '2026-10-01')).toEqual(['2026-11-01', '2026-12-17']);
    expect(daysToRemind('2026-12-31', '2026-11-01')).toEqual(['2026-12-17']);
    expect(daysToRemind('2026-12-31', '2026-12-17')).toEqual([]);
  });
});

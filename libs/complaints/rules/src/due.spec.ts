import { describe, expect, it } from '@jest/globals';
import type { Pause } from './case.js';
import { isFrenchHoliday, isWorkingDay } from './calendar.js';
import type { ClockRule } from './clock-rule.js';
import { CLOCKS } from './clock-table.js';
import { dueOf } from './due.js';

const TEN_WORKING_DAYS: ClockRule = {
  what: 'reply',
  length: { unit: 'working-days', count: 10 },
  of: 'party',
  pausedBy: ['health'],
  onBreach: 'goes-on',
};
const pause = (from: string, until: string | null, reason: Pause['reason'] = 'health'): Pause => ({
  reason,
  from,
  until,
  reviewOn: '2026-12-31',
});

describe('the day on which a clock runs out', () => {
  it.each<[string, ClockRule, string, readonly Pause[], string]>([
    ['K1 of a complaint received on 27 February', CLOCKS.K1, '2026-02-27', [], '2026-03-06'],
    ['K2 acknowledged on 30 November, at the end of February', CLOCKS.K2, '2026-11-30', [], '2027-02-28'],
    ['K5 served on 1 June', CLOCKS.K5, '2026-06-01', [], '2026-06-29'],
    ['K5 with a pause', CLOCKS.K5, '2026-06-01', [pause('2026-06-10', '2026-06-24')], '2026-07-13'],
    ['ten working days', TEN_WORKING_DAYS, '2026-06-01', [], '2026-06-15'],
    [
      'ten working days with a pause over a weekend',
      TEN_WORKING_DAYS,
      '2026-06-01',
      [pause('2026-06-12', '2026-06-15')],
      '2026-06-16',
    ],
    ['K9 that would end on a Saturday and holiday', CLOCKS.K9, '2026-07-18', [], '2026-08-17'],
    ['K1 that ends on a Sunday: the body’s own never moves', CLOCKS.K1, '2026-03-01', [], '2026-03-08'],
    ['K1, however it is paused', CLOCKS.K1, '2026-02-27', [pause('2026-02-28', null)], '2026-03-06'],
    [
      'K5, paused for a reason that does not stop it',
      CLOCKS.K5,
      '2026-06-01',
      [pause('2026-06-10', '2026-06-24', 'info')],
      '2026-06-29',
    ],
    [
      'K5 with two pauses that overlap, which count once',
      CLOCKS.K5,
      '2026-06-01',
      [pause('2026-06-10', '2026-06-20'), pause('2026-06-15', '2026-06-24', 'court')],
      '2026-07-13',
    ],
    [
      'ten working days with a pause that holds no working day',
      TEN_WORKING_DAYS,
      '2026-06-01',
      [pause('2026-06-13', '2026-06-15')],
      '2026-06-15',
    ],
    ['K3 received on the eve of a long weekend', CLOCKS.K3, '2026-05-22', [], '2026-05-27'],
  ])('is right for %s', (_, rule, startedOn, pauses, dueOn) => {
    expect(dueOf(rule, startedOn, pauses, '2027-06-30')).toEqual({ kind: 'running', dueOn });
  });

  it('is not said while the clock stands still: what is used and left is', () => {
    const open = { ...pause('2026-06-10', null), reviewOn: '2026-07-22' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [open], '2026-06-30')).toEqual({
      kind: 'paused',
      since: '2026-06-10',
      usedDays: 8,
      leftDays: 20,
    });
  });

  it('comes back when a pause passes its review', () => {
    const forgotten = { ...pause('2026-06-10', null), reviewOn: '2026-06-24' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [forgotten], '2026-06-30')).toEqual({ kind: 'running', dueOn: '2026-07-13' });
  });

  it('stays when a pause begins after it', () => {
    const late = pause('2026-07-01', null);

    expect(dueOf(CLOCKS.K5, '2026-06-01', [late], '2026-07-02')).toEqual({ kind: 'running', dueOn: '2026-06-29' });
  });
});

describe('the French calendar', () => {
  it.each([
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2027-03-29',
    '2026-05-01',
    '2026-07-14',
    '2026-12-25',
    '2000-04-24',
  ])('knows %s for a holiday', (day) => {
    expect(isFrenchHoliday(day)).toBe(true);
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2026-04-03', '2026-12-26', '2026-06-01'])('knows %s for none', (day) => {
    expect(isFrenchHoliday(day)).toBe(false);
    expect(isWorkingDay(day)).toBe(day !== '2026-12-26');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Pause } from './case.js';
import { FRANCE } from './calendar.js';
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

/** The vectors of the procedure, and the edges of its rules, each under its clock. */
describe('the day on which a clock runs out', () => {
  it.each<[string, ClockRule, string, readonly Pause[], string]>([
    ['K1: received on 27 February', CLOCKS.K1, '2026-02-27', [], '2026-03-06'],
    ['K2: acknowledged on 30 November, it ends with February', CLOCKS.K2, '2026-11-30', [], '2027-02-28'],
    ['K5: served on 1 June', CLOCKS.K5, '2026-06-01', [], '2026-06-29'],
    ['K5: with a pause from 10 to 24 June', CLOCKS.K5, '2026-06-01', [pause('2026-06-10', '2026-06-24')], '2026-07-13'],
    ['ten working days', TEN_WORKING_DAYS, '2026-06-01', [], '2026-06-15'],
    [
      'ten working days with a pause over a weekend',
      TEN_WORKING_DAYS,
      '2026-06-01',
      [pause('2026-06-12', '2026-06-15')],
      '2026-06-16',
    ],
    ['K9: that would end on a Saturday and holiday', CLOCKS.K9, '2026-07-18', [], '2026-08-17'],
    ['K1: that ends on a Sunday: the body’s own never moves', CLOCKS.K1, '2026-03-01', [], '2026-03-08'],
    ['K1: however it is paused', CLOCKS.K1, '2026-02-27', [pause('2026-02-28', null)], '2026-03-06'],
    [
      'K5: paused for a reason that does not stop it',
      CLOCKS.K5,
      '2026-06-01',
      [pause('2026-06-10', '2026-06-24', 'info')],
      '2026-06-29',
    ],
    [
      'K5: with two pauses that overlap, which count once',
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
    ['K3: received on the eve of a long weekend', CLOCKS.K3, '2026-05-22', [], '2026-05-27'],
  ])('is right for %s', (_, rule, startedOn, pauses, dueOn) => {
    expect(dueOf(rule, startedOn, pauses, '2027-06-30', FRANCE)).toEqual({ kind: 'running', dueOn });
  });

  it('K5: is not said while the clock stands still, what is used and left is', () => {
    const open = { ...pause('2026-06-10', null), reviewOn: '2026-07-22' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [open], '2026-06-30', FRANCE)).toEqual({
      kind: 'paused',
      since: '2026-06-10',
      usedDays: 8,
      leftDays: 20,
    });
  });

  it('comes back when a pause passes its review', () => {
    const forgotten = { ...pause('2026-06-10', null), reviewOn: '2026-06-24' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [forgotten], '2026-06-30', FRANCE)).toEqual({
      kind: 'running',
      dueOn: '2026-07-13',
    });
  });

  it('stays when a pause begins after it', () => {
    const late = pause('2026-07-01', null);

    expect(dueOf(CLOCKS.K5, '2026-06-01', [late], '2026-07-02', FRANCE)).toEqual({
      kind: 'running',
      dueOn: '2026-06-29',
    });
  });

  it('K5: stands still since its own start when the pause is older', () => {
    const older = { ...pause('2026-05-20', null), reviewOn: '2026-06-20' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [older], '2026-06-10', FRANCE)).toEqual({
      kind: 'paused',
      since: '2026-06-01',
      usedDays: 0,
      leftDays: 28,
    });
  });

  it('K5: stands still since the first of two pauses that follow each other', () => {
    const first = pause('2026-06-10', '2026-06-15');
    const second = { ...pause('2026-06-15', null, 'court'), reviewOn: '2026-07-01' };

    expect(dueOf(CLOCKS.K5, '2026-06-01', [second, first], '2026-06-20', FRANCE)).toMatchObject({
      since: '2026-06-10',
      usedDays: 8,
    });
  });

  it('K5: is the same when the clock on the wall is put back before the pause, and before the clock began', () => {
    const known = pause('2026-06-10', '2026-06-24');

    for (const asked of ['2026-06-09', '2026-06-01', '2026-01-01'])
      expect(dueOf(CLOCKS.K5, '2026-06-01', [known], asked, FRANCE)).toEqual({ kind: 'running', dueOn: '2026-07-13' });
  });

  it('K9: moves on by a day off of the body, and K1 does not', () => {
    const calendar = { holidays: [], daysOff: ['2026-08-17'] };

    expect(dueOf(CLOCKS.K9, '2026-07-18', [], '2026-07-18', calendar)).toMatchObject({ dueOn: '2026-08-18' });
    expect(dueOf(CLOCKS.K1, '2026-08-10', [], '2026-08-10', calendar)).toMatchObject({ dueOn: '2026-08-17' });
  });
});

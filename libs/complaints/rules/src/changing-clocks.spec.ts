import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import { acknowledge, after, empty, prove, put, serve, START, submit } from '../test/given-case.js';
import type { Case } from './case.js';
import { longerUntil, refusalsToDefer, refusalsToExtend } from './changing-clocks.js';
import type { ClockChange } from './clock-change.js';
import { runOf, runsOf } from './clock-runs.js';
import { CLOCK_NAMES } from './clock-table.js';
import { clocksOf, dueOn } from './clocks-of.js';
import { CASE_FUNCTIONS } from './functions.js';
import { missingSteps } from './missing-steps.js';
import { broughtByTime } from './passing-of-time.js';

/** Served on 12 March, which is the fourth thing that happened: the reply is due on 9 April. */
const SERVED = after(...START.slice(0, 4));
const LONGER: ClockChange = { clock: 'K5', seq: 4, kind: 'extended' };
const withChanges = (theCase: Case, ...clockChanges: ClockChange[]): Case => ({ ...theCase, clockChanges });
const toExtend = (...given: Parameters<typeof refusalsToExtend>) => refusalsToExtend(...given).map(({ code }) => code);

describe('making the time to reply longer', () => {
  it('K5: gives fourteen days more, and what waits for its end waits too', () => {
    const longer = withChanges(SERVED, LONGER);

    expect(dueOn(SERVED, 'K5', '2026-03-20')).toBe('2026-04-09');
    expect(dueOn(longer, 'K5', '2026-03-20')).toBe('2026-04-23');
    expect(broughtByTime(longer, '2026-05-01').map(({ on }) => on)).toEqual(['2026-04-24']);
    expect(clocksOf(longer, '2026-03-20').find(({ name }) => name === 'K5')).toMatchObject({ extended: true });
  });

  it('K5: is found missing when a case goes on after the plain twenty-eight days', () => {
    const early = put(SERVED, { event: 'reply-time-runs-out', by: { as: 'time', personIds: [] } }, '2026-04-10');

    expect(missingSteps(early)).not.toContain('reply-or-time-run');
    expect(missingSteps(withChanges(early, LONGER))).toContain('reply-or-time-run');
  });

  it('K5: is done once, by those who keep the case, while it runs', () => {
    expect(toExtend(SERVED, 'K5', 'registrar', '2026-04-09')).toEqual([]);
    expect(toExtend(SERVED, 'K5', 'case-manager', '2026-03-20')).toEqual([]);
    expect(toExtend(withChanges(SERVED, LONGER), 'K5', 'registrar', '2026-03-20')).toEqual([
      'COMPLAINTS_CLOCK_LONGER_ALREADY',
    ]);
    expect(toExtend(SERVED, 'K5', 'registrar', '2026-04-10')).toEqual(['COMPLAINTS_CLOCK_OVER']);
    expect(toExtend(after(...START), 'K5', 'registrar', '2026-06-01')).toEqual(['COMPLAINTS_CLOCK_NOT_RUNNING']);
    for (const as of CASE_FUNCTIONS.filter((each) => each !== 'registrar' && each !== 'case-manager'))
      expect(toExtend(SERVED, 'K5', as, '2026-03-20')).toEqual(['COMPLAINTS_NOT_YOUR_FUNCTION']);
  });

  it('K1, K2, K9, K10: is for no clock but those of a reply, an inquiry and a request for data', () => {
    const longer = CLOCK_NAMES.filter(
      (name) => !toExtend(SERVED, name, 'registrar', '2026-03-20').includes('COMPLAINTS_CLOCK_NEVER_LONGER'),
    );

    expect(longer).toEqual(['K5', 'K6', 'K16']);
  });

  it('K6: gives ninety days more, once, and late as well, as long as these have not passed', () => {
    const due = (theCase: Case) => dueOn(theCase, 'K6', '2026-03-20');
    const longer = withChanges(SERVED, { clock: 'K6', seq: 3, kind: 'extended' });

    expect([due(SERVED), due(longer), longerUntil(SERVED, 'K6', '2026-03-20')]).toEqual([
      ...['2026-06-08', '2026-09-06', '2026-09-06'],
    ]);
    expect(toExtend(SERVED, 'K6', 'registrar', '2026-09-06')).toEqual([]);
    expect(toExtend(SERVED, 'K6', 'registrar', '2026-09-07')).toEqual(['COMPLAINTS_CLOCK_OVER']);
    expect(toExtend(longer, 'K6', 'registrar', '2026-03-20')).toEqual(['COMPLAINTS_CLOCK_LONGER_ALREADY']);
  });

  it('K5: is in working days where the adopted clock counts them, and by months where it has them', () => {
    const adopted = (unit: 'working-days' | 'months', count: number): Case => ({
      ...withChanges(SERVED, LONGER),
      procedure: { ...empty.procedure, lengths: { K5: { unit, count } } },
    });

    expect(dueOn(adopted('working-days', 10), 'K5', '2026-03-20')).toBe('2026-04-16');
    expect(dueOn(adopted('months', 1), 'K5', '2026-03-20')).toBe('2026-04-27');
  });
});

describe('a clock that starts again', () => {
  const again = put(put(SERVED, serve, '2026-03-30'), prove, '2026-04-01');

  it('K5: is another run, with a link to the one before and nothing of what that one was given', () => {
    expect(runsOf(again, 'K5')).toEqual([
      { name: 'K5', seq: 4, startedOn: '2026-03-12', stoppedOn: '2026-04-01', restartOf: null },
      { name: 'K5', seq: 6, startedOn: '2026-04-01', stoppedOn: null, restartOf: 4 },
    ]);
    expect(dueOn(withChanges(again, LONGER), 'K5', '2026-04-02')).toBe('2026-04-29');
    expect(toExtend(withChanges(again, LONGER), 'K5', 'registrar', '2026-04-02')).toEqual([]);
    expect(clocksOf(again, '2026-04-02').find(({ name }) => name === 'K5')).toMatchObject({ restarted: true });
  });

  it('K5: has the length that the procedure of the case adopted', () => {
    const adopted: Case = {
      ...SERVED,
      procedure: { ...empty.procedure, lengths: { K5: { unit: 'days', count: 42 } } },
    };

    expect(dueOn(adopted, 'K5', '2026-03-20')).toBe('2026-04-23');
  });

  it('K6: tells the day that is the hundred and eightieth, whatever stands still', () => {
    const paused: Case = {
      ...SERVED,
      pauses: [{ reason: 'court', from: '2026-03-20', until: null, reviewOn: '2027-03-20' }],
    };
    const marks = (on: Day) => clocksOf(paused, on).find(({ name }) => name === 'K6')?.marks;

    expect(marks('2026-09-05')).toEqual([]);
    expect(marks('2026-09-06')).toEqual(['hard-flag']);
  });

  it('stops where it was stopped', () => {
    expect(runOf(after(...START), 'K5')).toBeUndefined();
  });
});

describe('letting the respondent be informed later', () => {
  const filed = after([submit, '2026-02-27'], [acknowledge, '2026-03-02']);
  const deferred: ClockChange = { clock: 'K17', seq: 1, kind: 'deferred', reviewOn: '2026-05-15' };
  const codes = (...given: Parameters<typeof refusalsToDefer>) => refusalsToDefer(...given).map(({ code }) => code);

  it('K17: is due after a month, or on the day on which the last deferral is looked at again', () => {
    expect(dueOn(filed, 'K17', '2026-03-10')).toBe('2026-03-27');
    expect(dueOn(withChanges(filed, deferred), 'K17', '2026-03-10')).toBe('2026-05-15');
    const twice = withChanges(filed, deferred, { ...deferred, reviewOn: '2026-06-15' });
    expect(dueOn(twice, 'K17', '2026-03-10')).toBe('2026-06-15');
  });

  it('K17: is done until a day, past the month, within three, by those who keep the case', () => {
    expect(codes(filed, '2026-03-28', 'registrar', '2026-03-10')).toEqual([]);
    expect(codes(filed, '2026-06-10', 'case-manager', '2026-03-10')).toEqual([]);
    expect(codes(filed, null, 'registrar', '2026-03-10')).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(codes(filed, '2026-03-27', 'registrar', '2026-03-10')).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(codes(filed, '2026-06-11', 'registrar', '2026-03-10')).toEqual(['COMPLAINTS_DEFERRAL_LONG']);
    expect(codes(filed, '2026-03-28', 'panel', '2026-03-10')).toEqual(['COMPLAINTS_NOT_YOUR_FUNCTION']);
  });

  it('K17: can be done late, but not into the past, and not once they are informed', () => {
    expect(codes(filed, '2026-04-02', 'registrar', '2026-04-01')).toEqual([]);
    expect(codes(filed, '2026-04-01', 'registrar', '2026-04-01')).toEqual(['COMPLAINTS_DEFERRAL_SHORT']);
    expect(codes(SERVED, '2026-04-02', 'registrar', '2026-03-20')).toEqual(['COMPLAINTS_CLOCK_NOT_RUNNING']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { casesIn, counted, daysIn, lengthOf, pause, shareIn } from '../../test/figures/given.js';
import { acknowledge, after, by, START, submit, type Timed, WHOLE } from '../../test/given-case.js';
import type { Attempt, Case, CaseEventName, Particulars } from '../case.js';
import { behind } from './behind.js';
import type { Counted } from './counted-case.js';
import { figuresOf } from './figures-of.js';

const TODAY = '2026-07-01';
const HALF_YEAR = { from: '2026-01-01', until: '2026-06-30' };
const figures = (cases: readonly Counted[], today = TODAY, period = HALF_YEAR) => figuresOf(cases, period, today);
const step = (event: CaseEventName, on: string, said: Particulars = {}): Timed => [
  { event, ...by('registrar', 'reg'), ...said } as Attempt,
  on,
];

/** Ended after 112 days, 65 of them the body's and 47 the parties'. */
const ended = after(...WHOLE);
/** Acknowledged on the ninth day, and nothing since: 122 days old on 1 July. */
const LATE: readonly Timed[] = [
  [submit, '2026-03-01'],
  [acknowledge, '2026-03-10'],
];
const late = after(...LATE);
/** Withdrawn by its complainant after twenty days. */
const withdrawn = after(
  [submit, '2026-04-01'],
  [acknowledge, '2026-04-03'],
  step('complainant-withdraws', '2026-04-21', { reasoned: true }),
);
const three = counted(ended, late, withdrawn);

describe('the time that cases take', () => {
  it('has its median and its ninetieth percentile of what ended, and the oldest of all', () => {
    const found = figures(three);
    expect(lengthOf(found, 'end-to-end')).toEqual([2, 20, 112, 'b 122 …']);
    expect(lengthOf(found, 'body-time')).toEqual([2, 20, 65, 'b 122 …']);
    expect(lengthOf(found, 'party-time')).toEqual([2, 0, 47, 'a 47']);
    expect(lengthOf(found, 'stage', 'intake')).toEqual([3, 3, 9, 'b 9']);
    expect(lengthOf(found, 'stage', 'triage')).toEqual([2, 8, 18, 'b 113 …']);
    expect(lengthOf(found, 'stage', 'hearing')).toEqual([0, null, null, null]);
  });

  it('counts what ended in the period alone, and what goes on whatever the period', () => {
    const june = { from: '2026-06-01', until: '2026-06-30' };
    expect(lengthOf(figures(three, TODAY, june), 'end-to-end')).toEqual([1, 112, 112, 'b 122 …']);
    expect(lengthOf(figures(counted(withdrawn), TODAY, june), 'end-to-end')).toEqual([0, null, null, null]);
  });

  it('ends with the decision that is final, and not with the sanction that is watched over', () => {
    const watched = after(...WHOLE.slice(0, -1), step('complete', '2026-06-30'));
    expect(lengthOf(figures(counted(watched)), 'end-to-end')).toEqual([1, 112, 112, 'a 112']);
  });

  it('counts a case that was opened again from its first receipt, as one that goes on', () => {
    const reopened = after(...WHOLE, step('reopen', '2026-06-25'));
    const found = figures(counted(reopened));
    expect(lengthOf(found, 'end-to-end')).toEqual([0, null, null, 'a 124 …']);
    expect([casesIn(found, 'ended'), casesIn(found, 'reopened'), casesIn(found, 'backlog')]).toEqual([
      [],
      ['a'],
      ['a'],
    ]);
  });
});

describe('what had to be done in time', () => {
  it('names each that was not, on its last day', () => {
    const found = figures(three);
    expect(shareIn(found, 'acknowledged-in-time')).toEqual({ met: ['a', 'c'], missed: ['b'] });
    // K2 of the second runs from its seventh day, as nobody had acknowledged it by then: until 8 June.
    expect(shareIn(found, 'told-in-time')).toEqual({ met: ['a', 'c'], missed: ['b'] });
    expect(shareIn(found, 'triaged-in-time')).toEqual({ met: ['a', 'c'], missed: ['b'] });
    expect(shareIn(found, 'ended-in-nine-months')).toEqual({ met: ['a', 'c'], missed: [] });
    const year = { from: '2026-01-01', until: '2026-12-31' };
    expect(shareIn(figures(three, '2026-12-01', year), 'ended-in-nine-months').missed).toEqual([]);
    expect(shareIn(figures(three, '2026-12-02', year), 'ended-in-nine-months').missed).toEqual(['b']);
  });

  it('is done in time on its last day', () => {
    const onTheDay = (on: string) => counted(after([submit, '2026-03-01'], [acknowledge, on]));
    expect(shareIn(figures(onTheDay('2026-03-08')), 'acknowledged-in-time').met).toEqual(['a']);
    expect(shareIn(figures(onTheDay('2026-03-09')), 'acknowledged-in-time').met).toEqual([]);
  });

  it('was done in time though time stands still on the day of asking', () => {
    const pauses = [pause('info', '2026-06-20', null, '2026-07-20')];
    const late28 = {
      ...after([submit, '2026-03-01'], [acknowledge, '2026-03-02'], step('serve', '2026-04-20')),
      pauses,
    };
    expect(shareIn(figures(counted(late28)), 'triaged-in-time')).toEqual({ met: [], missed: ['a'] });
  });

  it('waits for triage while its time stands still, and for an acknowledgement never', () => {
    const pauses = [pause('info', '2026-03-11', null, '2026-03-25')];
    const still = counted({ ...after([submit, '2026-03-01'], [acknowledge, '2026-03-05']), pauses });
    expect(shareIn(figures(still, '2026-04-10'), 'triaged-in-time').missed).toEqual([]);
    expect(shareIn(figures(still, '2026-04-17'), 'triaged-in-time').missed).toEqual(['a']);
    const waiting = counted({ ...after([submit, '2026-03-01']), pauses });
    expect(shareIn(figures(waiting, '2026-03-09'), 'acknowledged-in-time').missed).toEqual(['a']);
  });
});

describe('what is there', () => {
  it('is counted by age, by what moves, and by who keeps it', () => {
    const found = figures(three);
    expect([casesIn(found, 'received'), casesIn(found, 'ended'), casesIn(found, 'backlog')]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['b'],
    ]);
    expect(casesIn(found, 'ageing', 'to-6')).toEqual(['b']);
    expect(casesIn(figures(three, '2026-09-01'), 'ageing', 'to-6')).toEqual(['b']);
    expect(casesIn(figures(three, '2026-09-02'), 'ageing', 'over-6')).toEqual(['b']);
    expect(casesIn(figures(three, '2028-03-02'), 'ageing', 'over-24')).toEqual(['b']);
    expect(casesIn(figures(three, '2026-04-07'), 'no-action')).toEqual([]);
    expect(casesIn(figures(three, '2026-04-08'), 'no-action')).toEqual(['b']);
    expect(found.loads).toEqual([
      { personId: 'csm', as: 'case-manager', cases: ['b'] },
      { personId: 'reg', as: 'registrar', cases: ['b'] },
      { personId: 'reg-2', as: 'registrar', cases: ['b'] },
    ]);
  });

  it('tells the days on which time stood still, each once, beside the lengths', () => {
    const pauses = [pause('info', '2026-03-12', '2026-03-20'), pause('health', '2026-03-18', '2026-03-25')];
    const found = figures(counted({ ...late, pauses }));
    expect(daysIn(found, 'paused', 'info')).toBe(8);
    expect(daysIn(found, 'paused', 'health')).toBe(7);
    expect(daysIn(found, 'paused-at-all')).toBe(13);
    const april = { from: '2026-03-19', until: '2026-04-30' };
    expect(daysIn(figures(counted({ ...late, pauses }), TODAY, april), 'paused-at-all')).toBe(6);
  });
});

describe('what protects the public', () => {
  it('row P1: is looked at first within so many days, and not by serving charges', () => {
    const screened = after(...LATE, step('screen-risk', '2026-03-12'));
    expect(lengthOf(figures(counted(late)), 'first-screen')).toEqual([0, null, null, 'a 122 …']);
    expect(lengthOf(figures(counted(after(...START.slice(0, 5)))), 'first-screen')).toEqual([0, null, null, 'a 124 …']);
    expect(lengthOf(figures(counted(late, screened)), 'first-screen')).toEqual([1, 11, 11, 'a 122 …']);
  });

  it.each<[string, readonly Timed[], readonly string[]]>([
    ['never was found to be high', [step('screen-risk', '2026-03-12', { risk: 'low' })], []],
    ['was found to be medium and not looked at again', [step('screen-risk', '2026-06-02', { risk: 'medium' })], ['a']],
    ['was found to be high 28 days before', [step('screen-risk', '2026-06-03', { risk: 'high' })], []],
    [
      'was looked at again without another word of it',
      [step('screen-risk', '2026-03-12', { risk: 'high' }), step('screen-risk', '2026-06-20')],
      [],
    ],
  ])('is missing where the risk %s', (_, steps, expected) => {
    expect(casesIn(figures(counted(after(...LATE, ...steps))), 'risk-unscreened')).toEqual(expected);
  });

  it('has an age, a review and the days until it lapses', () => {
    const measured = after(
      ...START.slice(0, 5),
      step('propose-measure', '2026-04-01', { ground: 'public-protection' }),
      step('impose-measure', '2026-04-20'),
      step('notify-measure', '2026-04-21'),
    );
    const found = figures(counted(late, measured));
    const review = { reviewBy: '2026-10-21', lapsesOn: '2026-10-22', daysToLapse: 113 };
    expect(found.measures).toEqual([{ id: 'b', fromOn: '2026-04-21', ageDays: 71, ...review }]);
    expect(casesIn(found, 'measure-in-effect')).toEqual(['b']);
    expect(lengthOf(found, 'measure-decision')).toEqual([1, 19, 19, 'b 19']);
  });
});

describe('what is decided', () => {
  const noBreach = (theCase: readonly Timed[]): Case =>
    after(...theCase.map(([one, on]): Timed => [one.event === 'decide' ? { ...one, outcome: 'no-breach' } : one, on]));

  it('is counted by outcome, by where cases end, and by what becomes of it', () => {
    const appealed = after(...START, step('appeal', '2026-06-01'), step('quash-on-appeal', '2026-06-20'));
    const found = figures(counted(ended, withdrawn, appealed, noBreach(START)));
    expect(casesIn(found, 'decided', 'withdrawal')).toEqual(['a', 'c']);
    expect(casesIn(found, 'decided', 'no-breach')).toEqual(['d']);
    expect(casesIn(found, 'ended-from', 'notification')).toEqual(['a']);
    expect(casesIn(found, 'ended-from', 'triage')).toEqual(['b']);
    expect(casesIn(found, 'ended-from', 'appeal')).toEqual(['c']);
    expect(shareIn(found, 'appealed')).toEqual({ met: ['c'], missed: ['a'] });
    expect(shareIn(found, 'appeal-upheld')).toEqual({ met: ['c'], missed: [] });
    expect(casesIn(found, 'withdrawn-by-complainant')).toEqual(['b']);
    expect(casesIn(found, 'past-window')).toEqual([]);
  });

  it('stands no longer once it was sent back', () => {
    const remitted = after(...START, step('appeal', '2026-06-01'), step('remit', '2026-06-20'));
    const found = figures(counted(remitted));
    expect(casesIn(found, 'decided', 'withdrawal')).toEqual([]);
    expect(casesIn(found, 'sent-back')).toEqual(['a']);
  });

  it('is split by the way in which charges are looked into', () => {
    const health = after(...LATE, step('serve', '2026-03-12', { route: 'health' }));
    const cases = counted(late, health);
    const split = (way: 'health' | 'none-said') => casesIn(figuresOf(cases, HALF_YEAR, TODAY, way), 'backlog');
    expect([split('health'), split('none-said')]).toEqual([['b'], ['a']]);
  });
});

describe('the cases behind a figure', () => {
  it('are each there once, though something happened in one twice', () => {
    const twice = after(...LATE, step('remit', '2026-04-01'), step('remit', '2026-05-01'));
    const found = behind(figures(counted(twice)), { figure: 'appeal-upheld', part: null });
    expect(found.map(({ id }) => id)).toEqual(['a']);
  });

  it('are those that missed first, and the longest first', () => {
    const found = figures(three);
    expect(behind(found, { figure: 'acknowledged-in-time', part: null }).map(({ id, missed }) => [id, missed])).toEqual(
      [
        ['b', true],
        ['a', false],
        ['c', false],
      ],
    );
    expect(behind(found, { figure: 'end-to-end', part: null }).map(({ id, days }) => [id, days])).toEqual([
      ['b', 122],
      ['a', 112],
      ['c', 20],
    ]);
    expect(behind(found, { figure: 'ageing', part: 'to-6' }).map(({ id }) => id)).toEqual(['b']);
    expect(behind(found, { figure: 'ageing', part: null })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import {
  by,
  hold,
  PEOPLE,
  put,
  prove,
  serve,
  submit,
  acknowledge,
  empty,
  reply,
  decide,
  notify,
} from '../test/given-case.js';
import { propose, publish, appealOver } from '../test/given-case.js';
import type { Attempt, Case } from './case.js';
import { daysSuspended, isHeard, suspensionOf, toldMeasureState } from './measure.js';
import { broughtByTime, withTime } from './passing-of-time.js';
import { refusalsTo } from './refusals-to.js';
import { measureStateOf } from './state-of.js';

const INTERIM = ['i1', 'i2'];
const started: Case = { ...empty, everHeld: [...PEOPLE, ...INTERIM.map((id) => hold(id, 'interim-panel'))] };
const ask: Attempt = {
  ...{ event: 'propose-measure', ...by('case-manager', 'csm') },
  ...{ ground: 'public-protection', reasoned: true },
};
const answer: Attempt = { event: 'answer-measure', ...by('respondent', 'coach') };
const of = (event: Attempt['event']): Attempt => ({ event, ...by('interim-panel', ...INTERIM), reasoned: true });
const impose = of('impose-measure');
const keep = of('keep-measure');
const lift = of('lift-measure');
const tell: Attempt = { event: 'notify-measure', ...by('registrar', 'reg') };
const order: Attempt = { ...ask, event: 'order-urgent-measure' };
const confirm: Attempt = { event: 'confirm-urgent-measure', ...by('registrar', 'reg') };

type Timed = readonly [Attempt, Day];
const after = (...steps: readonly Timed[]) =>
  steps.reduce((theCase, [attempt, on]) => put(theCase, attempt, on), started);
const codes = (attempt: Attempt, theCase: Case, on: Day) => refusalsTo(attempt, theCase, on).map(({ code }) => code);
const SERVED: readonly Timed[] = [
  [submit, '2026-01-05'],
  [acknowledge, '2026-01-06'],
  [serve, '2026-01-20'],
  [prove, '2026-01-21'],
];
const PROPOSED: readonly Timed[] = [...SERVED, [ask, '2026-02-02']];
const IMPOSED: readonly Timed[] = [...PROPOSED, [answer, '2026-02-05'], [impose, '2026-02-10']];
const IN_FORCE: readonly Timed[] = [...IMPOSED, [tell, '2026-03-01']];
const URGENT: readonly Timed[] = [...SERVED, [order, '2026-02-02'], [confirm, '2026-02-03']];

describe('an interim measure', () => {
  it.each<[string, Attempt, Case, Day, string[]]>([
    ['before charges are served', ask, after(...SERVED.slice(0, 2)), '2026-01-10', ['COMPLAINTS_NOT_NOW']],
    [
      'without a ground',
      { ...ask, ground: undefined } as Attempt,
      after(...SERVED),
      '2026-02-02',
      ['COMPLAINTS_GROUND_MISSING'],
    ],
    ['while one is proposed', ask, after(...PROPOSED), '2026-02-03', ['COMPLAINTS_NOT_NOW']],
    [
      'imposed by who keeps the case',
      { ...impose, ...by('case-manager', 'csm') },
      after(...PROPOSED),
      '2026-03-01',
      ['COMPLAINTS_NOT_YOUR_FUNCTION', 'COMPLAINTS_PANEL_INCOMPLETE'],
    ],
    [
      'imposed by one alone',
      { ...impose, ...by('interim-panel', 'i1') },
      after(...PROPOSED),
      '2026-03-02',
      ['COMPLAINTS_PANEL_INCOMPLETE'],
    ],
    [
      'imposed on the sixth day',
      impose,
      after(...PROPOSED, [answer, '2026-02-03']),
      '2026-02-08',
      ['COMPLAINTS_MEASURE_NOT_HEARD'],
    ],
    ['imposed on the seventh day, answered', impose, after(...PROPOSED, [answer, '2026-02-03']), '2026-02-09', []],
    [
      'K10a: imposed on the tenth working day, unanswered',
      impose,
      after(...PROPOSED),
      '2026-02-16',
      ['COMPLAINTS_MEASURE_NOT_HEARD'],
    ],
    ['imposed on the day after', impose, after(...PROPOSED), '2026-02-17', []],
    [
      'answered twice',
      answer,
      after(...PROPOSED, [answer, '2026-02-03']),
      '2026-02-04',
      ['COMPLAINTS_MEASURE_ANSWERED'],
    ],
    [
      'answered before it is told',
      answer,
      after(...SERVED, [order, '2026-02-02']),
      '2026-02-02',
      ['COMPLAINTS_NO_MEASURE'],
    ],
    ['notified before it is imposed', tell, after(...PROPOSED), '2026-03-01', ['COMPLAINTS_NOT_NOW']],
    [
      'confirmed by who ordered it',
      { ...confirm, ...by('case-manager', 'csm') },
      after(...SERVED, [order, '2026-02-02']),
      '2026-02-02',
      ['COMPLAINTS_SECOND_OFFICER_NEEDED'],
    ],
    ['kept before anybody is heard', keep, after(...URGENT), '2026-02-09', ['COMPLAINTS_MEASURE_NOT_HEARD']],
    ['kept once answered', keep, after(...URGENT, [answer, '2026-02-04']), '2026-02-04', []],
    ['kept on the seventh day', keep, after(...URGENT), '2026-02-10', []],
    [
      'lifted by who keeps the case',
      { ...lift, ...by('case-manager', 'csm') },
      after(...IN_FORCE),
      '2026-03-15',
      ['COMPLAINTS_NOT_YOUR_FUNCTION', 'COMPLAINTS_PANEL_INCOMPLETE'],
    ],
    [
      'imposed of a second one, answered to the first alone',
      impose,
      after(...PROPOSED, [answer, '2026-02-03'], [of('refuse-measure'), '2026-02-10'], [ask, '2026-03-02']),
      '2026-03-09',
      ['COMPLAINTS_MEASURE_NOT_HEARD'],
    ],
    ['kept at its review', keep, after(...IN_FORCE), '2026-06-01', []],
  ])('%s', (_, attempt, theCase, on, expected) => {
    expect(codes(attempt, theCase, on)).toEqual(expected);
  });

  it('is in effect from its notification, until it is lifted', () => {
    expect(suspensionOf(after(...IMPOSED))).toBeNull();
    expect(suspensionOf(after(...IN_FORCE))).toEqual({ seq: 8, fromOn: '2026-03-01', untilOn: null });
    expect(suspensionOf(after(...IN_FORCE, [lift, '2026-03-15']))).toEqual({
      ...{ seq: 8, fromOn: '2026-03-01', untilOn: '2026-03-15' },
    });
    expect(toldMeasureState(after(...IMPOSED))).toBe('proposed');
    expect(isHeard(after(...IN_FORCE), '2026-03-01')).toBe(true);
  });

  it('is not told to the respondent before a second officer confirms an emergency', () => {
    const ordered = [order, '2026-02-03'] as const;

    expect(toldMeasureState(after(...SERVED, ordered))).toBe('none');
    expect(toldMeasureState(after(...PROPOSED, ordered))).toBe('proposed');
    expect(toldMeasureState(after(...PROPOSED, ordered, [confirm, '2026-02-03']))).toBe('provisional');
  });

  it.each<[string, readonly Timed[], Day | null]>([
    ['without a review in six months', [], '2026-09-02'],
    ['without another review', [[keep, '2026-08-20']], '2027-02-21'],
    [
      'after eighteen months, however often it is kept',
      [
        [keep, '2026-08-20'],
        [keep, '2027-02-01'],
        [keep, '2027-07-01'],
      ],
      '2027-09-02',
    ],
  ])('K10, K10r: ends by itself %s', (_, steps, day) => {
    const passed = withTime({ ...after(...IN_FORCE, ...steps) }, '2028-01-01');

    expect(suspensionOf(passed)?.untilOn).toBe(day);
  });

  it('row P7, K10u: of an emergency is over after its fourteenth day unless it was kept', () => {
    expect(suspensionOf(withTime(after(...URGENT), '2026-03-01'))?.untilOn).toBe('2026-02-18');
    const kept = after(...URGENT, [answer, '2026-02-05'], [keep, '2026-02-12']);
    expect(suspensionOf(withTime(kept, '2026-03-01'))).toEqual({ seq: 6, fromOn: '2026-02-03', untilOn: null });
  });

  it('is ended by time alone where its time has run, or where nothing is left to protect', () => {
    const time = (event: Attempt['event']): Attempt => ({ event, ...by('time') });

    expect(codes(time('measure-lapses'), after(...IN_FORCE), '2026-09-01')).toEqual(['COMPLAINTS_MEASURE_TIME_RUNS']);
    expect(codes(time('measure-lapses'), after(...IN_FORCE), '2026-09-02')).toEqual([]);
    expect(codes(time('measure-ends'), after(...IN_FORCE), '2026-03-02')).toEqual(['COMPLAINTS_MEASURE_GOES_ON']);
  });

  it('row P8, row P9: ends with the case, and with a withdrawal in its place', () => {
    const charged = after(
      ...IN_FORCE,
      [reply, '2026-03-02'],
      [{ ...decide, outcome: 'no-breach' }, '2026-04-01'],
      [notify, '2026-04-02'],
    );
    expect(suspensionOf(withTime(charged, '2026-04-02'))?.untilOn).toBe('2026-04-02');
    const withdrawn = after(
      ...IN_FORCE,
      ...([
        [reply, '2026-03-02'],
        [decide, '2026-04-01'],
        [notify, '2026-04-02'],
        [appealOver, '2026-05-01'],
      ] as const),
      ...([
        [propose, '2026-05-02'],
        [publish, '2026-05-03'],
      ] as const),
    );
    expect(suspensionOf(withTime(withdrawn, '2026-05-03'))?.untilOn).toBe('2026-05-03');
    expect(broughtByTime(after(...PROPOSED, [reply, '2026-02-03']), '2026-12-01')).toEqual([]);
  });

  it('row P9: has lasted for so many days, each of which counts, of all measures of the case', () => {
    const lifted = after(...IN_FORCE, [lift, '2026-03-11']);
    const again = after(
      ...IN_FORCE,
      ...([
        [lift, '2026-03-11'],
        [order, '2026-04-01'],
        [confirm, '2026-04-02'],
      ] as const),
    );
    expect(daysSuspended(after(...IMPOSED), '2026-02-20')).toBe(0);
    expect(['2026-02-28', '2026-03-01', '2026-03-10'].map((on) => daysSuspended(after(...IN_FORCE), on))).toEqual([
      0, 1, 10,
    ]);
    expect(['2026-03-10', '2026-03-11', '2026-05-01'].map((on) => daysSuspended(lifted, on))).toEqual([10, 10, 10]);
    expect(['2026-04-01', '2026-04-02', '2026-04-05'].map((on) => daysSuspended(again, on))).toEqual([10, 11, 14]);
  });

  it('is never in effect before somebody was told, nor longer than eighteen months, whatever happens', () => {
    const steps = fc.array(
      fc.record({ pick: fc.constantFrom(ask, answer, impose, tell, order, confirm, keep, lift), days: fc.nat(120) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(steps, (turns) => {
        let theCase = after(...SERVED);
        let on: Day = '2026-02-01';
        for (const { pick, days } of turns) {
          on = addDays(on, days);
          theCase = withTime(theCase, on);
          if (refusalsTo(pick, theCase, on).length === 0) theCase = put(theCase, pick, on);
          const found = suspensionOf(theCase);
          const began = found && theCase.events[found.seq - 1];
          expect([undefined, null, 'notify-measure', 'confirm-urgent-measure']).toContain(began?.event ?? null);
          if (found) expect((found.untilOn ?? on) <= addDays(found.fromOn, 550)).toBe(true);
          if (['provisional', 'in-force'].includes(measureStateOf(theCase))) expect(found?.untilOn).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});

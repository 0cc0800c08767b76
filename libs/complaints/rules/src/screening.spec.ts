import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import { after as shortly, START } from '../test/given-case.js';
import { after, codes, put, step, type Timed } from '../test/full/given.js';
import * as at from '../test/full/paths.js';
import { type Case, MEASURE_GROUNDS, type Pause } from './case.js';
import { PAUSE_REASONS } from './clock-rule.js';
import { runsOf } from './clock-runs.js';
import { clocksOf, dueOn } from './clocks-of.js';
import { toldMeasureState } from './measure.js';
import type { Risk } from './particulars.js';
import { withTime } from './passing-of-time.js';
import { riskOf, screenedSince } from './screening.js';
import { measureStateOf } from './state-of.js';

const look = (risk: Risk) => step('screen-risk', 'case-manager', { risk });
const noMeasure = step('find-no-measure', 'case-manager');
const propose = step('propose-measure', 'registrar', { ground: MEASURE_GROUNDS[0] });
const refuse = step('refuse-measure', 'interim-panel');
const stay: readonly Timed[] = [
  [step('propose-stay', 'registrar', { stay: 'court' }), '2026-04-03'],
  [step('stay', 'assessor'), '2026-04-07'],
];
const AMENDED: readonly Timed[] = [
  [step('propose-amendment', 'investigator'), '2026-04-20'],
  [step('amend-charges', 'registrar', { inWriting: true }), '2026-04-30'],
];
const SET_ASIDE: readonly Timed[] = [
  [step('ask-closure-review', 'complainant', { reviewGround: 'new-evidence' }), '2026-06-25'],
  [step('set-aside-to-assessors', 'reviewer'), '2026-07-13'],
];
/** Closed before anybody assessed it, and opened again: the thirteenth is a Monday, and Tuesday a holiday. */
const REOPENED: readonly Timed[] = [
  [look('high'), '2026-03-05'],
  [step('propose-closure', 'registrar', { closure: 'nothing-alleged' }), '2026-03-06'],
  [step('close-inadmissible', 'registrar', { closure: 'nothing-alleged', people: ['reg-2'] }), '2026-03-10'],
  [step('reopen', 'assessor', { newEvidence: true }), '2026-07-13'],
];
const due = (theCase: Case, name: 'K3' | 'K3a' | 'K3r', on: Day = '2026-12-01') => dueOn(theCase, name, on);
const inTriage = (...more: readonly Timed[]) => after([...at.IN_TRIAGE, ...more]);

describe('a risk that is looked at again', () => {
  it.each<[string, readonly Timed[], Day]>([
    ['charges are served', [...at.IN_TRIAGE, [at.serve, '2026-03-16']], '2026-03-18'],
    ['charges are served before a weekend', [...at.IN_TRIAGE, [at.serve, '2026-03-20']], '2026-03-24'],
    ['the respondent replies before Easter', at.INVESTIGATED, '2026-03-18'],
    [
      'a reply comes before Easter',
      [...at.CHARGED, [look('low'), '2026-03-18'], [at.reply, '2026-04-02']],
      '2026-04-07',
    ],
    [
      'the charges are amended before the first of May',
      [...at.AMENDABLE.slice(0, -1), [look('low'), '2026-04-03'], ...AMENDED],
      '2026-05-05',
    ],
    ['the case is stayed', [...at.INVESTIGATED, [look('low'), '2026-04-02'], ...stay], '2026-04-09'],
    [
      'a hearing is postponed',
      [...at.READY, [look('low'), '2026-10-05'], [step('postpone', 'panel', { people: ['chair'] }), '2026-10-09']],
      '2026-10-13',
    ],
    ['a closure is set aside', [...at.NO_CASE, ...SET_ASIDE], '2026-07-16'],
    ['the case is opened again', [...at.IN_TRIAGE, ...REOPENED], '2026-07-16'],
  ])('row P1, K3a: is due within two working days once %s', (_, path, on) => {
    expect(due(after(path), 'K3a')).toBe(on);
  });

  it('row P1, K3a: is owed from the first of several changes, and from none before the last look', () => {
    const twice = after([...at.CHARGED, [at.reply, '2026-03-19']]);

    expect(due(twice, 'K3a')).toBe('2026-03-18');
    expect(due(put(twice, look('low'), '2026-03-20'), 'K3a')).toBeNull();
    expect(runsOf(twice, 'K3a')).toHaveLength(1);
  });

  it('row P1, K3: is looked at for the first time by whoever says how great it is, and not by serving charges', () => {
    const charged = shortly(...START.slice(0, 3));

    expect(due(charged, 'K3')).toBe('2026-03-03');
    expect(due(put(charged, look('low'), '2026-03-11'), 'K3')).toBeNull();
  });

  it('row P1: may be at any time until the case is final or closed, under either procedure', () => {
    for (const path of [
      at.RECEIVED,
      at.LATE,
      at.TALKING,
      at.REPORTED,
      at.REVIEWED,
      at.DELIBERATING,
      at.DECIDED,
      at.APPEALED,
    ])
      expect(codes(look('high'), after(path), '2026-11-03')).toEqual([]);
    for (const path of [at.NO_CASE, at.SUSPENDED, at.WITHDRAWN])
      expect(codes(look('high'), after(path), '2026-11-30')).toEqual(['COMPLAINTS_NOT_NOW']);
    for (let steps = 1; steps <= START.length; steps += 1)
      expect(codes(look('high'), shortly(...START.slice(0, steps)), '2026-06-01')).toEqual([]);
  });

  it.each<[Risk, Day | null]>([
    ['low', null],
    ['medium', '2026-04-03'],
    ['high', '2026-04-03'],
  ])('row P2, K3r: of %s risk is looked at again after four weeks: %s', (risk, on) => {
    const theCase = inTriage([look(risk), '2026-03-06']);

    expect(due(theCase, 'K3r')).toBe(on);
    expect(due(put(theCase, noMeasure, '2026-03-06'), 'K3r')).toBe(on);
  });

  it('row P2, K3r: counts from the last look, ends on a Sunday as on any other day, and lapses with a low risk', () => {
    const twice = inTriage([look('high'), '2026-03-06'], [look('medium'), '2026-03-15']);

    expect(due(twice, 'K3r')).toBe('2026-04-12');
    expect(due(put(twice, look('low'), '2026-03-17'), 'K3r')).toBeNull();
    expect([riskOf(twice), riskOf(after(at.RECEIVED))]).toEqual(['medium', null]);
    const unsaid = put(after(at.RECEIVED), { ...look('low'), risk: undefined }, '2026-03-03');
    expect(due(unsaid, 'K3r')).toBe('2026-03-31');
  });

  it('row P2, K3r: waits while a measure is asked for or holds, and is due from the last look when it is over', () => {
    const measured = after([...at.INVESTIGATED, [look('high'), '2026-04-02'], [propose, '2026-04-10']]);
    const again = put(measured, look('high'), '2026-04-15');

    expect([due(measured, 'K3r'), due(again, 'K3r')]).toEqual([null, null]);
    expect(screenedSince(again)).toBeNull();
    expect(due(after([[refuse, '2026-04-20']], again), 'K3r')).toBe('2026-05-13');
    expect(due(after([[refuse, '2026-05-20']], measured), 'K3r')).toBe('2026-04-30');
    const urgent = step('order-urgent-measure', 'registrar', { ground: MEASURE_GROUNDS[0] });
    expect(due(after([...at.INVESTIGATED, [look('high'), '2026-04-02'], [urgent, '2026-04-10']]), 'K3r')).toBeNull();
  });

  it('K3a, K3r: count from no look of before the case was opened again', () => {
    const reopened = inTriage(...REOPENED);

    expect([due(reopened, 'K3a'), due(reopened, 'K3r')]).toEqual(['2026-07-16', null]);
    expect(due(put(reopened, look('high'), '2026-07-15'), 'K3r')).toBe('2026-08-12');
  });

  it('K3a, K3r: are over once a closure is confirmed, although somebody looked while it was reviewed', () => {
    const reviewed = after([...at.REVIEWED, [look('high'), '2026-06-29']]);
    const stayed = put(reviewed, step('stay', 'assessor'), '2026-06-30');

    expect([due(reviewed, 'K3r'), due(stayed, 'K3a')]).toEqual(['2026-07-27', '2026-07-02']);
    for (const name of ['K3a', 'K3r'] as const)
      expect(due(put(stayed, step('confirm-closure', 'reviewer'), '2026-07-10'), name)).toBeNull();
  });

  it('K3a, K3r: are over with the case, and K3 too', () => {
    const closed = after([...at.DISCLOSED, [look('high'), '2026-06-04'], ...at.NO_CASE.slice(-1)]);
    const unlooked = withTime(shortly(...START), '2026-06-30');

    for (const name of ['K3', 'K3a', 'K3r'] as const)
      expect([due(closed, name), due(unlooked, name)]).toEqual([null, null]);
    expect(due(shortly(...START), 'K3')).toBe('2026-03-03');
  });

  it.each(PAUSE_REASONS)('K3a, K3r: stand still for nobody, and not for %s', (reason) => {
    const pauses: Pause[] = [{ reason, from: '2026-03-01', until: null, reviewOn: '2027-03-01' }];
    const theCase = { ...after([...at.CHARGED, [look('high'), '2026-03-18'], [at.reply, '2026-03-19']]), pauses };
    const found = clocksOf(theCase, '2026-03-19').filter(({ name }) => name === 'K3a' || name === 'K3r');

    expect(found.map(({ due: one }) => one)).toEqual([
      { kind: 'running', dueOn: '2026-03-23' },
      { kind: 'running', dueOn: '2026-04-15' },
    ]);
  });
});

describe('a risk that asks for no measure', () => {
  it('row P1, row P2: is open until somebody says so, or asks for one', () => {
    const looked = after([...at.INVESTIGATED, [look('high'), '2026-04-10']]);

    expect(measureStateOf(looked)).toBe('screened');
    expect(codes(noMeasure, looked, '2026-04-10')).toEqual([]);
    expect(measureStateOf(put(looked, noMeasure, '2026-04-10'))).toBe('none');
    expect(codes(propose, looked, '2026-04-10')).toEqual([]);
    expect(codes(propose, put(looked, noMeasure, '2026-04-10'), '2026-04-11')).toEqual([]);
  });

  it('row P2: has reasons, and is said of no risk that nobody looked at since', () => {
    const looked = inTriage([look('medium'), '2026-03-10']);

    expect(codes({ ...noMeasure, reasoned: false }, looked, '2026-03-10')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(codes(noMeasure, put(looked, noMeasure, '2026-03-10'), '2026-03-10')).toEqual([
      'COMPLAINTS_NOT_NOW',
      'COMPLAINTS_NO_SCREENING',
    ]);
  });

  it('row P2: is refused while a measure is asked for or holds, looked at again or not', () => {
    const proposed = after([...at.INVESTIGATED, [propose, '2026-04-10']]);

    for (const theCase of [proposed, put(proposed, look('low'), '2026-04-11')])
      expect(codes(noMeasure, theCase, '2026-04-11')).toContain('COMPLAINTS_NO_SCREENING');
    expect(measureStateOf(put(proposed, look('low'), '2026-04-11'))).toBe('proposed');
  });

  it('row P2, invariant 5: is told to no respondent', () => {
    const looked = after([...at.INVESTIGATED, [look('high'), '2026-04-10']]);

    expect(toldMeasureState(looked)).toBe('none');
    expect(toldMeasureState(put(looked, noMeasure, '2026-04-10'))).toBe('none');
    expect(toldMeasureState(after([[propose, '2026-04-11']], looked))).toBe('proposed');
  });
});

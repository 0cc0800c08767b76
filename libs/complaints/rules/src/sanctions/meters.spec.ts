import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '@standing/kernel';
import { CONDITION_CODES, type Condition, type ConditionCode } from './conditions-bank.js';
import type { SanctionHistory } from './history.js';
import { type Evidence, isMetered, metersOn } from './meters.js';
import { termsOf } from './terms.js';

const FROM = '2026-01-01';
const one = (code: ConditionCode, amount: number | null = null, country: string | null = null): Condition => ({
  ...{ code, amount, country },
});
const under = (...conditions: readonly Condition[]): SanctionHistory => ({
  decided: termsOf('conditions', { months: 12, conditions }),
  acts: [{ act: 'in-force', on: FROM }],
});
const held = (...days: readonly Day[]): Evidence[] => days.map((on) => ({ of: 'session', on }));
const hours = (on: Day, count: number): Evidence => ({ of: 'development', on, minutes: count * 60 });
const cover = (on: Day, lastOn: Day, countries = ['FR']): Evidence => ({ of: 'cover', on, lastOn, countries });
const read = (condition: Condition, evidence: readonly Evidence[], today: Day) => {
  const [meter] = metersOn(under(condition), evidence, today);
  return [meter!.state, meter!.nextBy, meter!.missed];
};

describe('a supervision session every four weeks', () => {
  const every = one('supervision-every', 4);

  it.each<[string, Evidence[], Day, [string, Day | null, number]]>([
    ['on course on its first day', [], FROM, ['on-course', '2026-01-29', 0]],
    ['at risk from a week before', [], '2026-01-22', ['at-risk', '2026-01-29', 0]],
    ['not yet a day sooner', [], '2026-01-21', ['on-course', '2026-01-29', 0]],
    ['at risk to the last day', [], '2026-01-29', ['at-risk', '2026-01-29', 0]],
    ['missed on the day after', [], '2026-01-30', ['missed', '2026-01-29', 1]],
    ['counted on from each session', held('2026-01-20'), '2026-01-30', ['on-course', '2026-02-17', 0]],
    ['kept by a session on the last day', held('2026-01-29'), '2026-01-30', ['on-course', '2026-02-26', 0]],
    ['on course again after one that came late', held('2026-01-30'), '2026-01-30', ['on-course', '2026-02-27', 1]],
    ['not kept by a session of before', held('2025-12-31'), '2026-01-30', ['missed', '2026-01-29', 1]],
    ['read as of a day: what comes later is not known', held('2026-02-10'), '2026-01-30', ['missed', '2026-01-29', 1]],
    ['in whatever order they came', held('2026-02-15', '2026-01-20'), '2026-02-16', ['on-course', '2026-03-15', 0]],
  ])('is %s', (_, evidence, today, expected) => {
    expect(read(every, evidence, today)).toEqual(expected);
  });

  it('is kept, whatever the days, just where no stretch without one is longer', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 8 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 45 }), (steps, rest) => {
        const days = steps.reduce<Day[]>((all, step) => [...all, addDays(all.at(-1) ?? FROM, step)], []);
        const today = addDays(days.at(-1) ?? FROM, rest);
        fc.pre(daysBetween(FROM, today) < 360);
        const [state, , missed] = read(every, held(...days.toReversed()), today);
        expect(missed).toBe([...steps, rest].filter((gap) => gap > 28).length);
        expect(state === 'missed').toBe(rest > 28);
      }),
    );
  });
});

describe('hours of development by the end of the term', () => {
  const twelve = one('development-hours', 12);
  const meter = (evidence: readonly Evidence[], today: Day) => metersOn(under(twelve), evidence, today)[0];

  it('are on course as far as their share of the time goes, and at risk behind it', () => {
    expect(meter([], FROM)).toMatchObject({ state: 'on-course', have: 0, need: 720, nextBy: '2026-12-31' });
    expect(meter([], '2026-01-02')).toMatchObject({ state: 'at-risk' });
    expect(meter([hours('2026-02-01', 6)], '2026-07-02')).toMatchObject({ state: 'on-course', have: 360 });
    expect(meter([hours('2026-02-01', 6)], '2026-07-03')).toMatchObject({ state: 'at-risk', have: 360 });
  });

  it('are met once they are there, those of before left out', () => {
    const done = [hours('2026-02-01', 7), hours('2026-03-01', 5)];
    expect(meter(done, '2026-03-01')).toMatchObject({ state: 'met', have: 720, nextBy: null });
    expect(meter(done, '2026-02-28')).toMatchObject({ have: 420 });
    expect(meter([hours('2025-12-31', 12)], '2026-06-01')).toMatchObject({ state: 'at-risk', have: 0 });
  });
});

describe('insurance in a country', () => {
  const france = one('insured-in', null, 'FR');

  it.each<[string, Evidence[], [string, Day | null, number]]>([
    ['missed without any', [], ['missed', null, 1]],
    ['missed where it covers another country', [cover('2026-01-01', '2026-12-31', ['BE'])], ['missed', null, 1]],
    ['missed once it is over', [cover('2025-01-01', '2026-05-31')], ['missed', null, 1]],
    ['on course to its last day', [cover('2026-01-01', '2026-12-31')], ['on-course', '2026-12-31', 0]],
    ['at risk in its last thirty days', [cover('2026-01-01', '2026-06-30')], ['at-risk', '2026-06-30', 0]],
    [
      'on course where another goes on without a gap',
      [cover('2026-07-01', '2027-06-30'), cover('2026-01-01', '2026-06-30')],
      ['on-course', '2027-06-30', 0],
    ],
    [
      'at risk where the other leaves a day open',
      [cover('2026-01-01', '2026-06-30'), cover('2026-07-02', '2027-06-30')],
      ['at-risk', '2026-06-30', 0],
    ],
    ['missed where it only begins', [cover('2026-06-02', '2027-06-01')], ['missed', null, 1]],
  ])('is %s', (_, evidence, expected) => {
    expect(read(france, evidence, '2026-06-01')).toEqual(expected);
  });
});

describe('the conditions of a sanction', () => {
  it('are each measured, enforced by the platform, or said not to be measured', () => {
    const states = CONDITION_CODES.map((code) => [code, read(one(code, 4, 'FR'), [], FROM)[0]]);

    expect(Object.fromEntries(states)).toEqual({
      ...{ 'supervision-every': 'on-course', 'development-hours': 'on-course', 'insured-in': 'missed' },
      ...{ 'no-supervising-trainees': 'enforced', 'no-assessing': 'enforced' },
      ...{ 'no-minors': 'not-measured', 'no-vulnerable-adults': 'not-measured', 'no-group-work': 'not-measured' },
      ...{ 'written-contract': 'not-measured', 'quarterly-report': 'not-measured' },
    });
  });

  it('are measured while they hold, and neither before nor after, nor once they never were', () => {
    const history = under(one('supervision-every', 4));
    const pending: SanctionHistory = { ...history, acts: [] };
    const met: SanctionHistory = { ...history, acts: [...history.acts, { act: 'completed', on: '2026-06-01' }] };
    const quashed: SanctionHistory = { ...history, acts: [...history.acts, { act: 'quashed', on: '2026-03-01' }] };

    expect([isMetered(pending, FROM), isMetered(history, '2025-12-31')]).toEqual([false, false]);
    expect([isMetered(history, '2026-12-31'), isMetered(history, '2027-01-01')]).toEqual([true, false]);
    expect([isMetered(met, '2026-05-31'), isMetered(met, '2026-06-01')]).toEqual([true, false]);
    expect([isMetered(quashed, '2026-02-28'), isMetered(quashed, '2026-03-01')]).toEqual([true, false]);
  });

  it('O7: are measured of whoever is suspended, as of whoever practises', () => {
    const decided = termsOf('suspension', { months: 3, conditions: [one('supervision-every', 4)] });
    const suspended: SanctionHistory = { decided, acts: [{ act: 'in-force', on: FROM }] };

    expect(metersOn(suspended, held('2026-01-20'), '2026-01-30')[0]).toMatchObject({
      ...{ state: 'on-course', have: 1, nextBy: '2026-02-17' },
    });
    expect(metersOn(suspended, [], '2026-04-01')).toEqual([]);
  });

  it('begin anew with what a review made of them', () => {
    const varied: SanctionHistory = {
      ...under(one('supervision-every', 8)),
      acts: [
        { act: 'in-force', on: FROM },
        {
          act: 'varied',
          on: '2026-03-01',
          terms: termsOf('conditions', { months: 12, conditions: [one('supervision-every', 2)] }),
        },
      ],
    };
    expect(metersOn(varied, held('2026-02-20'), '2026-03-02')[0]).toMatchObject({ nextBy: '2026-03-15', have: 0 });
  });
});

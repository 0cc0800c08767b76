import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { aRequirement, aScheme, CIVIL_YEAR, practice } from '../test/given.js';
import type { Requirement } from './scheme/requirement.js';

const year = aRequirement({ window: { kind: 'rolling', months: 12 } });
const elapsed = aRequirement({
  measure: { kind: 'elapsed', of: { kind: 'practice' } },
  threshold: { kind: 'constant', amount: 12 },
});

describe('the next day on which the result changes by time alone', () => {
  it.each<[string, Requirement, string[], string, string | null]>([
    ['an hour leaves the window', year, ['2026-01-15'], '2026-11-22', '2027-01-15'],
    ['the hour of a leap day leaves', year, ['2028-02-29'], '2028-11-22', '2029-03-01'],
    ['the first of two leaves and the other is enough', year, ['2026-01-15', '2026-06-15'], '2026-11-22', '2027-06-15'],
    ['an hour comes to lie in the past', year, ['2026-12-15'], '2026-11-22', '2026-12-15'],
    ['nothing is left to leave', year, ['2024-01-15'], '2026-11-22', null],
    ['a career only grows', aRequirement(), ['2024-01-15'], '2026-11-22', null],
    ['the time since the first one is up', elapsed, ['2026-01-31'], '2026-11-22', '2027-01-31'],
    ['the time is up already', elapsed, ['2024-01-31'], '2026-11-22', null],
    ['the first one is yet to come', elapsed, ['2026-12-01'], '2026-11-22', '2027-12-01'],
  ])('when %s', (_, requirement, held, on, day) => {
    const decision = decide(
      aScheme([requirement]),
      'one',
      held.map((heldOn) => practice(heldOn)),
      CIVIL_YEAR,
      on,
    );

    expect([decision.nextChangeOn, decision.lines[0]?.nextChangeOn]).toEqual([day, day]);
  });

  it('is, for the decision, the earliest of its lines', () => {
    const decision = decide(
      aScheme([year, { ...elapsed, id: 'elapsed' }]),
      'one',
      [practice('2026-02-01'), practice('2026-06-15')],
      CIVIL_YEAR,
      '2026-11-22',
    );

    expect(decision.lines.map((line) => line.nextChangeOn)).toEqual(['2027-06-15', '2027-02-01']);
    expect(decision.nextChangeOn).toBe('2027-02-01');
  });
});

describe('a time without practice that was told', () => {
  const exempt = aRequirement({
    window: { kind: 'rolling', months: 3 },
    adjustments: [{ kind: 'exempt', of: { kind: 'no-practice' } }],
  });
  const told = practice('2023-12-01', { kind: 'no-practice', heldUntil: '2024-03-01' });

  it('exempts rolling months from the first day on which it covers them all, until it is over', () => {
    // Three months to 29 February begin on 30 November, those to 1 March on 2 December.
    const scheme = { collected: ['practice', 'no-practice'] } as const;
    const on = (day: string) => decide(aScheme([exempt], scheme), 'one', [told], CIVIL_YEAR, day);

    expect(on('2023-12-01')).toMatchObject({ result: 'UNMET', nextChangeOn: '2024-03-01' });
    expect(on('2024-03-01')).toMatchObject({ result: 'ADJUSTED', nextChangeOn: '2024-03-02' });
  });
});

describe('periods that are counted from an event yet to come', () => {
  it('are looked at from the day of the event on', () => {
    const ceiling = aRequirement({
      window: {
        kind: 'period',
        months: 3,
        which: 'last',
        aligned: { kind: 'event', anchor: { kind: 'last', of: { kind: 'award' } } },
      },
      direction: 'at-most',
      threshold: { kind: 'constant', amount: 60 },
    });
    const evidence = [practice('2026-03-01', { kind: 'award', minutes: 0 }), practice('2026-03-10', { minutes: 120 })];
    const scheme = aScheme([ceiling], { collected: ['practice', 'award'] });

    expect(decide(scheme, 'one', evidence, CIVIL_YEAR, '2026-01-15')).toMatchObject({
      result: 'MET',
      nextChangeOn: '2026-06-01',
    });
  });
});

describe('a gap of which less is allowed by a waiver', () => {
  it('is too long as soon as it passes what is left, not what the rule says', () => {
    const gap = aRequirement({
      measure: { kind: 'gap', of: { kind: 'practice' } },
      window: { kind: 'career' },
      direction: 'at-most',
      threshold: { kind: 'constant', amount: 30 },
      adjustments: [{ kind: 'waiver', of: { kind: 'waiver' }, amount: 20 }],
    });
    const evidence = [practice('2026-03-01'), practice('2026-03-01', { kind: 'waiver', minutes: 0 })];
    const on = (day: string) =>
      decide(aScheme([gap], { collected: ['practice', 'waiver'] }), 'one', evidence, CIVIL_YEAR, day);
    const change = on('2026-03-01').nextChangeOn!;

    expect([on('2026-03-01').result, on(change).result]).toEqual(['MET', 'UNMET']);
    expect(change < '2026-03-20').toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '../case.js';
import type { CaseFunction } from '../functions.js';
import { LIMITED, limitOf, limitRowOf, loadOf, type Part, refusalsOfLoad, refusalsToSetLimit } from './load.js';

const TODAY = '2026-11-28';
const part = (changes: Partial<Part> = {}): Part => ({
  personId: 'ada',
  function: 'panel',
  seat: 'lay',
  since: '2026-10-01',
  endedOn: null,
  state: 'hearing',
  ...changes,
});

describe('how many open cases somebody has', () => {
  it('R15: counts one function of one person, in whatever place', () => {
    const parts = [part(), part({ seat: 'chair' }), part({ personId: 'bo' }), part({ function: 'reviewer' })];

    expect(loadOf('ada', 'panel', parts, TODAY)).toBe(2);
  });

  it('R15: counts what is held on the day', () => {
    expect(loadOf('ada', 'panel', [part({ endedOn: TODAY })], TODAY)).toBe(0);
    expect(loadOf('ada', 'panel', [part({ endedOn: '2026-11-29' })], TODAY)).toBe(1);
  });

  it.each<[CaseFunction, CaseState, number]>([
    ['panel', 'determined', 1],
    ['panel', 'appeal', 1],
    ['panel', 'final', 0],
    ['investigator', 'final', 0],
    ['sanction-panel', 'final', 1],
    ['sanction-monitor', 'final', 1],
    ['registrar', 'final', 1],
    ['case-manager', 'final', 1],
    ['registrar', 'closed-complete', 0],
    ['panel', 'closed-no-breach', 0],
  ])('R15: of %s, counts a case that is %s %i times', (name, state, times) => {
    expect(loadOf('ada', name, [part({ function: name, state })], TODAY)).toBe(times);
  });

  it('R15: is refused a further one at the limit', () => {
    expect(refusalsOfLoad(2, 3)).toEqual([]);
    expect(refusalsOfLoad(3, 3)).toEqual([{ code: 'COMPLAINTS_LOAD_FULL', params: { limit: 3 }, path: 'who' }]);
  });
});

describe('the limit', () => {
  it('R15: is three for whoever looks into a case or decides it, unless the body sets another', () => {
    expect(['investigator', 'assessor', 'panel', 'reviewer'].map((name) => limitOf(name as CaseFunction, {}))).toEqual([
      3, 3, 3, 3,
    ]);
    expect(limitOf('panel', { panel: 5 })).toBe(5);
  });

  it.each(LIMITED)('of %s lies within its bounds, and stays there', (name) => {
    const { limit, min, max } = limitRowOf(name);
    const codes = (count: number) => refusalsToSetLimit(name, count).map(({ code }) => code);

    expect([codes(min), codes(limit), codes(max)]).toEqual([[], [], []]);
    expect([codes(min - 1), codes(max + 1), codes(1.5)]).toEqual(Array(3).fill(['COMPLAINTS_LOAD_BOUNDS']));
  });
});

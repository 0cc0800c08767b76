import { describe, expect, it } from '@jest/globals';
import { type BeforeSimulating, causesOf, refusalsToCancel, refusalsToSimulate, roundedUp } from './simulating.js';

const before: BeforeSimulating = {
  status: 'open',
  mistakes: 0,
  mistakesAgainst: 0,
  running: false,
  on: '2027-01-01',
  today: '2026-11-22',
};

describe('simulating a draft', () => {
  it.each<[string, Partial<BeforeSimulating>, string[]]>([
    ['that is open', {}, []],
    ['that was published', { status: 'published' }, ['ACCREDITATION_DRAFT_CLOSED undefined']],
    ['that was discarded', { status: 'discarded' }, ['ACCREDITATION_DRAFT_CLOSED undefined']],
    ['with mistakes', { mistakes: 3 }, ['ACCREDITATION_DRAFT_HAS_MISTAKES draftId']],
    ['against one with mistakes', { mistakesAgainst: 1 }, ['ACCREDITATION_DRAFT_HAS_MISTAKES against']],
    ['for today', { on: '2026-11-22' }, []],
    ['for yesterday', { on: '2026-11-21' }, ['ACCREDITATION_SIMULATION_DAY_PAST on']],
    ['for this day in ten years', { on: '2036-11-22' }, []],
    ['for the day after', { on: '2036-11-23' }, ['ACCREDITATION_SIMULATION_DAY_FAR on']],
    ['while it is simulated', { running: true }, ['ACCREDITATION_SIMULATION_RUNNING undefined']],
    [
      'with everything against it',
      { status: 'discarded', mistakes: 1, mistakesAgainst: 2, on: '2020-01-01', running: true },
      [
        'ACCREDITATION_DRAFT_CLOSED undefined',
        'ACCREDITATION_DRAFT_HAS_MISTAKES draftId',
        'ACCREDITATION_DRAFT_HAS_MISTAKES against',
        'ACCREDITATION_SIMULATION_DAY_PAST on',
        'ACCREDITATION_SIMULATION_RUNNING undefined',
      ],
    ],
  ])('%s', (_, changes, codes) => {
    const refusals = refusalsToSimulate({ ...before, ...changes });

    expect(refusals.map(({ code, path }) => `${code} ${path}`)).toEqual(codes);
  });

  it('tells how many mistakes there are', () => {
    expect(refusalsToSimulate({ ...before, mistakes: 3 })[0]?.params).toEqual({ count: 3 });
  });

  it.each([
    ['running', []],
    ['done', ['ACCREDITATION_SIMULATION_OVER']],
    ['cancelled', ['ACCREDITATION_SIMULATION_OVER']],
    ['failed', ['ACCREDITATION_SIMULATION_OVER']],
  ] as const)('is stopped when %s: %j', (status, codes) => {
    expect(refusalsToCancel(status).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a figure without names', () => {
  it.each([
    [0, 0],
    [1, 5],
    [4, 5],
    [5, 5],
    [6, 10],
    [101, 105],
  ])('%i is shown as %i', (figure, shown) => {
    expect(roundedUp(figure)).toBe(shown);
  });
});

describe('the causes of a change', () => {
  const verdicts = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([ruleId, result]) => ({ ruleId, result }));

  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['a line that was met', { hours: 'MET' }, { hours: 'UNMET' }, ['hours']],
    ['a line that was unmet before', { hours: 'UNMET' }, { hours: 'UNMET' }, []],
    ['a new line', {}, { hours: 'UNMET' }, ['hours']],
    ['a line that was not yet due', { hours: 'NOT_YET_DUE' }, { hours: 'UNMET' }, ['hours']],
    ['a line that nobody knows any more', { hours: 'MET' }, { hours: 'UNKNOWN' }, []],
    ['of several lines those that became unmet', { a: 'MET', b: 'UNMET' }, { a: 'UNMET', b: 'UNMET', c: 'MET' }, ['a']],
  ])('%s', (_, was, becomes, causes) => {
    expect(causesOf(verdicts(was), verdicts(becomes))).toEqual(causes);
  });
});

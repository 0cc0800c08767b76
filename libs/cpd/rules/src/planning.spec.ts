import { describe, expect, it } from '@jest/globals';
import { followedOn, type PlanRequest, refusalsToTellPlan } from './planning.js';
import { refusalsToStateYear } from './stating.js';

const today = '2026-06-15';
const request: PlanRequest = { untilOn: '2027-06-14', topics: ['ethics'], openAims: 1 };
const many = (count: number) => Array.from({ length: count }, (_, at) => `topic-${at}`);

describe('telling that there is a plan (R-52)', () => {
  it.each<[string, Partial<PlanRequest>, string[]]>([
    ['of a year', {}, []],
    ['of today alone', { untilOn: today }, []],
    ['of five years', { untilOn: '2031-06-19' }, []],
    ['of twelve topics', { topics: many(12) }, []],
    ['of no aim', { openAims: 0 }, ['CPD_PLAN_NO_AIM']],
    ['of no topic', { topics: [] }, ['CPD_PLAN_TOPICS_WRONG']],
    ['of too many', { topics: many(13) }, ['CPD_PLAN_TOPICS_WRONG']],
    ['of what is no code', { topics: ['ethics', 'My client'] }, ['CPD_PLAN_TOPICS_WRONG']],
    ['of a code without end', { topics: ['x'.repeat(61)] }, ['CPD_PLAN_TOPICS_WRONG']],
    ['until yesterday', { untilOn: '2026-06-14' }, ['CPD_PLAN_DAY_WRONG']],
    ['of more than five years', { untilOn: '2031-06-20' }, ['CPD_PLAN_DAY_WRONG']],
  ])('%s', (_, changes, codes) => {
    expect(refusalsToTellPlan({ ...request, ...changes }, today).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['one that goes on', '2026-01-01', '2027-01-01', '2026-06-14'],
    ['one of yesterday', '2026-06-14', '2027-01-01', '2026-06-14'],
    ['one that ended before', '2026-01-01', '2026-03-01', '2026-03-01'],
    ['one of today, which never was', today, '2027-01-01', null],
  ])('ends %s', (_, fromOn, untilOn, ends) => {
    const topics = ['ethics'];
    expect(followedOn({ fromOn, untilOn, topics }, today)).toEqual(ends && { fromOn, untilOn: ends, topics });
  });
});

describe('stating a civil year (R-94)', () => {
  it.each([
    [2025, '2026-01-01', []],
    [2021, '2026-12-31', []],
    [2026, '2026-12-31', ['CPD_YEAR_NOT_OVER']],
    [2027, '2026-12-31', ['CPD_YEAR_NOT_OVER']],
    [2020, '2026-01-01', ['CPD_YEAR_TOO_LONG_AGO']],
  ])('%i on %s', (year, on, codes) => {
    expect(refusalsToStateYear(year, on).map(({ code }) => code)).toEqual(codes);
  });
});

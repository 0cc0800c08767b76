import { describe, expect, it } from '@jest/globals';
import { checksCutShort, checksOf, lastDayOfCheck, planAsOf, type PlanStatement } from './plan.js';

const people = { personId: 'coach' };
const said = (what: PlanStatement['said'], saidOn: string, saidBy = 'colleague'): PlanStatement => ({
  said: what,
  saidOn,
  saidBy,
});
const accepted = said('accepted', '2026-01-31');

describe('a continuity plan', () => {
  it.each<[string, PlanStatement[], string]>([
    ['is asked while nobody answered', [], 'asked'],
    ['is in force once it is accepted', [accepted], 'in-force'],
    ['stays so when it is confirmed', [accepted, said('confirmed', '2026-05-01', 'coach')], 'in-force'],
    ['is declined', [said('declined', '2026-01-31')], 'declined'],
    ['is left by the colleague', [accepted, said('stepped-down', '2026-03-01')], 'stepped-down'],
    ['is ended by the coach', [accepted, said('ended', '2026-03-01', 'coach')], 'ended'],
    ['is ended before anybody answered', [said('ended', '2026-03-01', 'coach')], 'ended'],
  ])('%s', (_, statements, state) => {
    expect(planAsOf(people, statements).state).toBe(state);
  });

  it.each<[string, PlanStatement[], string | null, string | null]>([
    ['before it is accepted', [], null, null],
    ['accepted, for both', [accepted], '2026-01-31', '2027-01-31'],
    ['confirmed by one of them', [accepted, said('confirmed', '2026-12-01', 'coach')], '2026-01-31', '2027-01-31'],
    [
      'confirmed by both: the earlier day counts',
      [accepted, said('confirmed', '2026-12-01', 'coach'), said('confirmed', '2027-01-05')],
      '2026-12-01',
      '2027-12-01',
    ],
    [
      'confirmed again by each: their last day counts',
      [
        accepted,
        said('confirmed', '2026-12-01', 'coach'),
        said('confirmed', '2027-01-05'),
        said('confirmed', '2027-01-06', 'coach'),
      ],
      '2027-01-05',
      '2028-01-05',
    ],
    ['on 29 February', [said('accepted', '2028-02-29')], '2028-02-29', '2029-02-28'],
    ['left: nothing is due any more', [accepted, said('stepped-down', '2026-03-01')], '2026-01-31', null],
  ])('is checked %s', (_, statements, checkedOn, checkDueOn) => {
    expect(planAsOf(people, statements)).toMatchObject({ checkedOn, checkDueOn });
  });
});

describe('the checks of a continuity plan', () => {
  const coachSays = (saidOn: string) => said('confirmed', saidOn, 'coach');
  const checked = (...statements: PlanStatement[]) =>
    checksOf(
      people,
      statements.map((statement, index) => ({ ...statement, id: String(index) })),
    );

  it.each<[string, PlanStatement[], [string, string][]]>([
    ['none before anybody accepted', [said('declined', '2026-01-31')], []],
    ['accepting', [accepted], [['0', '2026-01-31']]],
    ['not what one of them says alone', [accepted, coachSays('2026-12-01')], [['0', '2026-01-31']]],
    [
      'the statement with which both had, on the earlier of their days',
      [accepted, coachSays('2026-12-01'), said('confirmed', '2027-01-05')],
      [
        ['0', '2026-01-31'],
        ['2', '2026-12-01'],
      ],
    ],
    [
      'each of them once, whatever is said after',
      [accepted, said('confirmed', '2026-12-01'), coachSays('2026-12-02'), said('stepped-down', '2027-02-01')],
      [
        ['0', '2026-01-31'],
        ['2', '2026-12-01'],
      ],
    ],
  ])('are %s', (_, statements, checks) => {
    expect(checked(...statements).map(({ id, on }) => [id, on])).toEqual(checks);
  });

  it('hold until the day before the next one is due', () => {
    expect(lastDayOfCheck({ on: '2026-03-01' })).toBe('2027-02-28');
    expect(lastDayOfCheck({ on: '2028-02-29' })).toBe('2029-02-27');
  });

  it('are cut short where they would hold on the day of the end', () => {
    const checks = ['2025-01-01', '2025-12-01', '2026-01-02'].map((on) => ({ id: on, on }));

    expect(checksCutShort(checks, '2025-12-31').map(({ on }) => on)).toEqual([
      '2025-01-01',
      '2025-12-01',
      '2026-01-02',
    ]);
    expect(checksCutShort(checks, '2026-01-01').map(({ on }) => on)).toEqual(['2025-12-01', '2026-01-02']);
  });
});

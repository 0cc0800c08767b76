import { describe, expect, it } from '@jest/globals';
import { type AimRequest, refusalsToAim, refusalsToReview } from './aiming.js';

const today = '2026-06-15';
const request: AimRequest = { aim: 'Mieux clore.', wishedBy: today, clauses: ['CF-1'], activityIds: [] };
const codesOf = (changes: Partial<AimRequest>, before?: string) =>
  refusalsToAim({ ...request, ...changes }, today, before).map(({ code }) => code);

describe('an aim', () => {
  it.each<Partial<AimRequest>>([
    {},
    { wishedBy: null },
    { clauses: ['SV-1a', 'DV-2', 'RC-1.B1'] },
    { aim: 'x'.repeat(500), clauses: Array.from({ length: 50 }, () => 'CF-1') },
  ])('may be %j', (changes) => {
    expect(codesOf(changes)).toEqual([]);
  });

  it.each<[string, Partial<AimRequest>, string[]]>([
    ['it says nothing', { aim: ' \n' }, ['CPD_AIM_MISSING']],
    ['it is a text', { aim: 'x'.repeat(501) }, ['CPD_AIM_TOO_LONG']],
    ['its day has passed', { wishedBy: '2026-06-14' }, ['CPD_AIM_DAY_PASSED']],
    ['a clause is a sentence', { clauses: ['secret'] }, ['CPD_AIM_CLAUSE_UNREADABLE']],
    ['it is linked to everything', { activityIds: Array.from({ length: 51 }, () => 'a') }, ['CPD_AIM_TOO_MUCH']],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  it('keeps a day that has passed meanwhile', () => {
    expect(codesOf({ wishedBy: '2026-06-01' }, '2026-06-01')).toEqual([]);
  });
});

describe('what came of it', () => {
  it.each([
    ['Deux clôtures.', []],
    ['x'.repeat(4000), []],
    ['  ', ['CPD_REVIEW_MISSING']],
    ['x'.repeat(4001), ['CPD_REVIEW_TOO_LONG']],
  ])('is said in words', (review, expected) => {
    expect(refusalsToReview({ outcome: 'reached', review }).map(({ code }) => code)).toEqual(expected);
  });
});

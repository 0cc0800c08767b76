import { describe, expect, it } from '@jest/globals';
import { aRound } from '../test/an-audit.js';
import { refusalsToSpend, type Spendable, type SpendRequest } from './spending.js';

const GIVEN = [aRound(), aRound({ kind: 'more-time' })];
const request: SpendRequest = {
  fileId: 'audit',
  steps: { rounds: GIVEN, outcome: 'meets' },
  looksUntil: '2026-11-01',
  closedOn: '2027-01-20',
  isAuditor: false,
};
const then: Spendable = { lastDay: '2026-12-05', spentOn: null };

function codes(changes: Partial<SpendRequest>, ...activities: Partial<Spendable>[]): string[] {
  const all = activities.map((one) => ({ ...then, ...one }));
  return refusalsToSpend({ ...request, ...changes }, all).map(({ code }) => code);
}

describe('hours that made good what an audit found missing (R-87)', () => {
  it.each<[string, Partial<Spendable>[]]>([
    ['the day after those of the audit', [{ lastDay: '2026-11-02' }]],
    ['the day of its closing', [{ lastDay: '2027-01-20' }]],
    ['noted for it already', [{ spentOn: 'audit' }]],
    ['none, so that all are unspent again', []],
  ])('are noted: %s', (_, activities) => {
    expect(codes({}, ...activities)).toEqual([]);
  });

  it('are noted also where it does not meet in the end', () => {
    expect(codes({ steps: { rounds: GIVEN, outcome: 'does-not-meet' } }, {})).toEqual([]);
  });

  it.each<[string, Partial<SpendRequest>, Partial<Spendable>, string[]]>([
    ['while it is open', { steps: { rounds: GIVEN, outcome: null }, closedOn: null }, {}, ['CPD_SPEND_NOT_CLOSED']],
    [
      'where no more time was given',
      { steps: { rounds: [aRound(), aRound({ kind: 'more-asked' })], outcome: 'meets' } },
      {},
      ['CPD_SPEND_NO_TIME_GIVEN'],
    ],
    ['by whoever reviewed it', { isAuditor: true }, {}, ['CPD_SPEND_OWN_REVIEW']],
    ['of the days of the audit', {}, { lastDay: '2026-11-01' }, ['CPD_SPEND_NOT_THEN']],
    ['of the day after its closing', {}, { lastDay: '2027-01-21' }, ['CPD_SPEND_NOT_THEN']],
    ['that made another good', {}, { spentOn: 'another' }, ['CPD_SPEND_ELSEWHERE']],
  ])('are not noted %s', (_, changes, activity, expected) => {
    expect(codes(changes, then, activity)).toEqual(expected);
  });
});

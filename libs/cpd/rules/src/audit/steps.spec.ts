import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '@standing/kernel';
import { rowsOf, SETTINGS, sha256 } from '../../test/a-draw.js';
import { type Candidate, documentedAfter, placesOf } from './placing.js';
import { shareCommitment } from './sealing.js';
import { refusalsToPrepare } from './settings.js';
import { type DrawSteps, refusalsToAbandon, refusalsToCommit, refusalsToReveal, type Share, stateOf } from './steps.js';

const announcement = sha256('announced');
const [one, two] = [sha256('one'), sha256('two')];
const bound = (officerId: string, share: string, isShown = false): Share => ({
  ...{ officerId, commitment: shareCommitment(sha256, announcement, share) },
  share: isShown ? share : null,
});
const steps = (...shares: Share[]): DrawSteps => ({ announcement, isAbandoned: false, shares });
const none = steps();
const half = steps(bound('a', one));
const both = steps(bound('a', one), bound('b', two));
const shown = steps(bound('a', one, true), bound('b', two));
const drawn = steps(bound('a', one, true), bound('b', two, true));
const abandoned = { ...half, isAbandoned: true };
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code);

describe('a draw', () => {
  it('goes from prepared to committed to drawn, or is given up', () => {
    expect([none, half, both, shown, drawn, abandoned].map(stateOf)).toEqual([
      ...['prepared', 'prepared', 'committed', 'committed', 'drawn', 'abandoned'],
    ]);
  });

  it.each<[string, DrawSteps, string, string, string[]]>([
    ['the first', none, 'a', one, []],
    ['a second', half, 'b', two, []],
    ['the same officer', half, 'a', two, ['CPD_AUDIT_OTHER_OFFICER_NEEDED']],
    ['who copies the first', half, 'b', half.shares[0]!.commitment, ['CPD_AUDIT_SHARE_COPIED']],
    ['who gives no hash', half, 'b', 'x', ['CPD_AUDIT_SHARE_UNREADABLE']],
    ['a third', both, 'c', two, ['CPD_AUDIT_SHARES_THERE']],
    ['anybody after it', drawn, 'c', two, ['CPD_AUDIT_OVER']],
    ['anybody once it is given up', abandoned, 'b', two, ['CPD_AUDIT_OVER']],
  ])('binds an officer, or not: %s', (_, draw, officer, commitment, expected) => {
    expect(codes(refusalsToCommit(draw, officer, commitment))).toEqual(expected);
  });

  it.each<[string, DrawSteps, string, string, string[]]>([
    ['once both are bound', both, 'b', two, []],
    ['while one is', half, 'a', one, ['CPD_AUDIT_SHARES_MISSING']],
    ['of nobody', both, 'c', one, ['CPD_AUDIT_NO_SHARE']],
    ['of the other', both, 'a', two, ['CPD_AUDIT_SHARE_DIFFERS']],
    ['that is none', both, 'a', 'x', ['CPD_AUDIT_SHARE_UNREADABLE']],
    ['a second time', shown, 'a', one, ['CPD_AUDIT_SHARE_SHOWN']],
    ['after the draw', drawn, 'a', one, ['CPD_AUDIT_OVER']],
    ['once it is given up', abandoned, 'a', one, ['CPD_AUDIT_OVER']],
  ])('takes a share, or not: %s', (_, draw, officer, share, expected) => {
    expect(codes(refusalsToReveal(sha256, draw, officer, share))).toEqual(expected);
  });

  it('is given up until it is drawn', () => {
    expect([none, both, shown].flatMap(refusalsToAbandon)).toEqual([]);
    expect(codes([drawn, abandoned].flatMap(refusalsToAbandon))).toEqual(['CPD_AUDIT_OVER', 'CPD_AUDIT_OVER']);
  });
});

describe('preparing a draw', () => {
  it.each<[object, number, boolean, string[]]>([
    [{}, 1, false, []],
    [{ ratePerMille: 1, minimumDays: 0, undocumentedWeight: 1 }, 1, false, []],
    [{ ratePerMille: 1000, minimumDays: 3660, undocumentedWeight: 10 }, 1, false, []],
    [
      { ratePerMille: 0, minimumDays: -1, undocumentedWeight: 0 },
      1,
      false,
      ['RATE_WRONG', 'DAYS_WRONG', 'WEIGHT_WRONG'],
    ],
    [
      { ratePerMille: 1001, minimumDays: 3661, undocumentedWeight: 11 },
      0,
      false,
      ['RATE_WRONG', 'DAYS_WRONG', 'WEIGHT_WRONG'],
    ],
    [{}, 0, false, ['NOBODY']],
    [{}, 1, true, ['OPEN_ALREADY']],
  ])('with %j, %i to draw from, another one open: %s', (changes, eligible, isOpen, expected) => {
    const refused = codes(refusalsToPrepare({ ...SETTINGS, ...changes }, eligible, isOpen));

    expect(refused).toEqual(expected.map((code) => `CPD_AUDIT_${code}`));
  });
});

describe('the place of a member', () => {
  const today = '2026-11-22';
  const member = (level: string, changes: Partial<Candidate> = {}): Candidate => ({
    ...{ personId: 'p', level, accreditedSince: '2020-01-01', wasDrawnLastTime: false, isDocumented: true },
    ...changes,
  });
  const many = (level: string, count: number) => Array.from({ length: count }, () => member(level));
  const strataOf = (members: readonly Candidate[], changes = {}) =>
    [...new Set(placesOf(members, { ...SETTINGS, ...changes }, today).map(({ stratum }) => stratum))].sort();

  it('is in the stratum of their level, the small ones together until none is', () => {
    expect(strataOf([...many('a', 10), ...many('b', 10)])).toEqual(['a', 'b']);
    expect(strataOf([...many('a', 30), ...many('b', 9), ...many('c', 2)])).toEqual(['a', 'b+c']);
    expect(strataOf([...many('a', 30), ...many('b', 5), ...many('c', 2), ...many('d', 11)])).toEqual(['a', 'b+c+d']);
    expect(strataOf(many('a', 3))).toEqual(['a']);
    expect(strataOf([...many('a', 10), ...many('b', 10)], { byLevel: false })).toEqual(['all']);
  });

  it.each([
    ['2026-11-27', '2025-11-27'],
    ['2028-02-29', '2027-02-28'],
  ])('asks on %s for a file of an activity that ended after %s', (on, expected) => {
    expect(documentedAfter(on)).toBe(expected);
  });

  it('has more tickets where no file shows anything of the last year', () => {
    const weights = placesOf([member('a'), member('a', { isDocumented: false })], SETTINGS, today).map(
      (one) => one.weight,
    );

    expect(weights).toEqual([1, 2]);
    expect(rowsOf('a', 1)[0]?.weight).toBe(1);
  });

  it.each<[string, Partial<Candidate>, object, string | null]>([
    ['drawn last time', { wasDrawnLastTime: true }, {}, 'drawn-last-time'],
    ['drawn last time, which counts for nothing', { wasDrawnLastTime: true }, { leaveOutDrawnLastTime: false }, null],
    ['accredited for a day less', { accreditedSince: '2025-11-23' }, {}, 'accredited-recently'],
    ['accredited for a year', { accreditedSince: '2025-11-22' }, {}, null],
    ['accredited today, where days do not count', { accreditedSince: today }, { minimumDays: 0 }, null],
  ])('is none for whoever was %s', (_, changes, settings, leftOut) => {
    const [place] = placesOf([member('a', changes)], { ...SETTINGS, ...settings }, today);

    expect(place?.leftOut).toBe(leftOut);
    expect(place?.weight === 0).toBe(leftOut !== null);
  });
});

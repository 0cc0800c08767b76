import { describe, expect, it } from '@jest/globals';
import { deathCountsFrom, refusalsToRecordDeath, refusalsToTakeBackDeath } from './death.js';

const today = '2026-11-22';
const known = { personId: 'p', recordedBy: 'r', isRecorded: false, diedOn: '2026-11-20', learntOn: today };

describe('recording a death', () => {
  it.each([
    ['with its day', known],
    ['without its day', { ...known, diedOn: null }],
    ['learnt of on the day itself', { ...known, diedOn: today }],
  ])('is allowed %s', (_, said) => {
    expect(refusalsToRecordDeath(said, today)).toEqual([]);
  });

  it.each([
    ['of oneself', { ...known, recordedBy: 'p' }, ['IDENTITY_DEATH_OWN']],
    ['a second time', { ...known, isRecorded: true }, ['IDENTITY_DEATH_RECORDED']],
    [
      'on a day ahead',
      { ...known, diedOn: '2026-11-23', learntOn: '2026-11-23' },
      ['IDENTITY_DEATH_AHEAD diedOn', 'IDENTITY_DEATH_AHEAD learntOn'],
    ],
    ['learnt of on a day ahead', { ...known, learntOn: '2026-11-23' }, ['IDENTITY_DEATH_AHEAD learntOn']],
    ['learnt of before it', { ...known, learntOn: '2026-11-19' }, ['IDENTITY_DEATH_LEARNT_BEFORE learntOn']],
  ])('is refused %s', (_, said, codes) => {
    const refused = refusalsToRecordDeath(said, today);
    expect(refused.map(({ code, path }) => [code, path].filter(Boolean).join(' '))).toEqual(codes);
  });

  it('counts from the day of death, or where it is not known from the day on which it was learnt', () => {
    expect(deathCountsFrom(known)).toBe('2026-11-20');
    expect(deathCountsFrom({ ...known, diedOn: null })).toBe(today);
  });

  it('is taken back once', () => {
    expect(refusalsToTakeBackDeath({ isTakenBack: false })).toEqual([]);
    expect(refusalsToTakeBackDeath({ isTakenBack: true })).toEqual([{ code: 'IDENTITY_DEATH_TAKEN_BACK' }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { FINDING_TO_BE, MINE, MINIMUMS, RATE, SET_MINIMUM, VERIFY } from './documents.js';
import { codesOf, givenACover } from './given.js';

describe('the minimum for a year', () => {
  let first: RunningService;
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    first = await startService(insurance);
  });
  beforeEach(async () => {
    service = await first.inNewBody();
    [coach, officer] = [service.member(), service.member({ roles: ['officer'] })];
  });
  afterAll(() => first.stop());

  const set = (changes: object = {}) =>
    service.as(service.member({ roles: ['scheme-administrator'] })).graphql(SET_MINIMUM, {
      ...{ perClaim: 100_000_000, perYear: 150_000_000, perYearWithin: 200_000_000 },
      ...{ currency: 'EUR', from: '2026-11-22', key: newId(), ...changes },
    });
  const rate = (value: string, onDay: string) =>
    service
      .as(officer)
      .graphql(RATE, { ...{ currency: 'GBP', into: 'EUR', source: 'BCE' }, rate: value, onDay, key: newId() });
  const covered = (limits: object) =>
    givenACover(service, coach, {
      ...{ startsOn: '2026-12-01', endsOn: '2027-11-30', policyReference: newId(), currency: 'EUR' },
      ...limits,
    });
  const toBe = async (coverId: string) =>
    (await service.as(officer).graphql(FINDING_TO_BE, { coverId, seenOn: '2026-11-22' })).data.coverFindingToBe;
  const verified = async (id: string) =>
    (await service.as(officer).graphql(VERIFY, { id, version: 1, seenOn: '2026-11-22', key: newId() })).data.verifyCover
      .finding;
  const LIMITS = { limitPerClaim: 100_000_000, limitAggregate: 150_000_000 };

  it('is found beside that for one claim, at the rate of its day, and is never worked out again', async () => {
    await set();
    await rate('1.1732', '2026-11-20');
    const pounds = { limitPerClaim: 90_000_000, limitAggregate: 170_500_000, currency: 'GBP', defenceCosts: 'WITHIN' };
    const id = await covered(pounds);
    const compared = { currency: 'EUR', rate: '1.1732', rateOn: '2026-11-20', rateSource: 'BCE', kind: 'MEETS' };
    const finding = {
      ...{ ...compared, minimum: 100_000_000, worth: '105588000' },
      year: { ...compared, minimum: 200_000_000, isWithin: true, worth: '200030600' },
    };
    expect(await toBe(id)).toEqual(finding);

    expect(await verified(id)).toEqual(finding);
    service.clock.advance(1);
    await rate('1.05', '2026-11-21');
    await set({ perYear: 300_000_000, perYearWithin: null });

    expect((await service.as(coach).graphql(MINE)).data.myCovers).toMatchObject([{ status: 'VERIFIED', finding }]);
  });

  it.each<[string, object, object]>([
    ['just enough, the costs outside', { ...LIMITS, defenceCosts: 'OUTSIDE' }, { kind: 'MEETS', isWithin: false }],
    [
      'too little, the costs within',
      { ...LIMITS, limitAggregate: 199_999_999, defenceCosts: 'WITHIN' },
      { kind: 'BELOW', minimum: 200_000_000, isWithin: true, worth: '199999999' },
    ],
    ['not told', { ...LIMITS, limitAggregate: null }, { kind: 'NO_AMOUNT', minimum: 150_000_000, worth: null }],
    ['in another currency', { ...LIMITS, currency: 'CHF' }, { kind: 'NO_RATE', worth: null, rate: null }],
  ])('decides nothing: what is %s is verified all the same, and says so', async (_, limits, year) => {
    await set();
    const id = await covered(limits);
    expect(await toBe(id)).toMatchObject({ year });

    expect(await verified(id)).toMatchObject({ year });
  });

  it('compares a limit for a year alone, where none is told for one claim', async () => {
    await set();
    await rate('1.1732', '2026-11-20');
    const limits = { limitPerClaim: null, limitAggregate: 170_500_000, currency: 'GBP' };

    expect(await verified(await covered(limits))).toMatchObject({
      ...{ kind: 'NO_AMOUNT', rate: null },
      year: { kind: 'MEETS', worth: '200030600', rate: '1.1732' },
    });
  });

  it('is found of nothing where nothing is asked of a year', async () => {
    await set({ perYear: null, perYearWithin: null });

    expect(await verified(await covered(LIMITS))).toMatchObject({ kind: 'MEETS', year: null });
  });

  it('is said with its day, and what was asked before stays on record', async () => {
    await set();
    service.clock.advance(1);
    await set({ perYear: null, perYearWithin: null });

    expect((await service.as(coach).graphql(MINIMUMS)).data.coverMinimums).toMatchObject([
      { perClaim: 100_000_000, perYear: null, perYearWithin: null },
      { perClaim: 100_000_000, perYear: 150_000_000, perYearWithin: 200_000_000 },
    ]);
  });

  it.each<[string, object, string]>([
    ['less than for one claim', { perYear: 99_999_999 }, 'INSURANCE_MINIMUM_YEAR'],
    ['no more where the costs are within', { perYearWithin: 150_000_000 }, 'INSURANCE_MINIMUM_WITHIN'],
  ])('is refused where it asks for %s', async (_, changes, code) => {
    expect(codesOf(await set(changes))).toEqual([code]);
    expect((await service.as(coach).graphql(MINIMUMS)).data.coverMinimums).toEqual([]);
  });
});

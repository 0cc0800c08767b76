import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { FINDING_TO_BE, MINE, MINIMUMS, RATE, RATES, SET_MINIMUM, VERIFY } from './documents.js';
import { codesOf, givenACover } from './given.js';

describe('the minimum for one claim', () => {
  let first: RunningService;
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  let administrator: Member;
  beforeAll(async () => {
    first = await startService(insurance);
  });
  beforeEach(async () => {
    service = await first.inNewBody();
    [coach, officer] = [service.member(), service.member({ roles: ['officer'] })];
    administrator = service.member({ roles: ['scheme-administrator'] });
  });
  afterAll(() => first.stop());

  const set = (changes: object = {}) =>
    service.as(administrator).graphql(SET_MINIMUM, {
      ...{ perClaim: 100_000_000, currency: 'EUR', from: '2026-11-22', key: newId() },
      ...changes,
    });
  const rate = (value: string, changes: object = {}) =>
    service.as(officer).graphql(RATE, {
      ...{ currency: 'GBP', into: 'EUR', rate: value, onDay: '2026-11-20', source: ' BCE ', key: newId() },
      ...changes,
    });
  const covered = (limitPerClaim: number | null, currency: string | null) =>
    givenACover(service, coach, {
      startsOn: '2026-12-01',
      endsOn: '2027-11-30',
      limitPerClaim,
      currency,
      policyReference: newId(),
    });
  const verified = async (id: string) => {
    const check = { id, version: 1, seenOn: '2026-11-22', key: newId() };
    return (await service.as(officer).graphql(VERIFY, check)).data.verifyCover.finding;
  };

  it('is found with the verification, at the rate of its day, and is never worked out again', async () => {
    await set();
    await rate('1.1732');
    const id = await covered(90_000_000, 'GBP');
    const finding = {
      ...{ kind: 'MEETS', minimum: 100_000_000, currency: 'EUR', worth: '105588000' },
      ...{ rate: '1.1732', rateOn: '2026-11-20', rateSource: 'BCE' },
      year: null,
    };
    const toBe = await service.as(officer).graphql(FINDING_TO_BE, { coverId: id, seenOn: '2026-11-22' });
    expect(toBe.data.coverFindingToBe).toEqual(finding);

    expect(await verified(id)).toEqual(finding);
    service.clock.advance(1);
    await rate('1.05', { onDay: '2026-11-21' });
    await set({ perClaim: 200_000_000 });

    expect((await service.as(coach).graphql(MINE)).data.myCovers).toMatchObject([{ status: 'VERIFIED', finding }]);
  });

  it('decides nothing: what is below, or tells no amount, is verified all the same and says so', async () => {
    await set();

    expect(await verified(await covered(99_999_999, 'EUR'))).toMatchObject({
      kind: 'BELOW',
      worth: '99999999',
      rate: null,
    });
    expect(await verified(await covered(null, null))).toMatchObject({ kind: 'NO_AMOUNT', worth: null });
    expect(await verified(await covered(100, 'CHF'))).toMatchObject({ kind: 'NO_RATE', worth: null });
  });

  it('is asked of covers that begin from its day on, and no longer once it is lifted', async () => {
    expect(await verified(await covered(1, 'EUR'))).toBeNull();
    await set({ from: '2026-12-02' });
    expect(await verified(await covered(1, 'EUR'))).toBeNull();
    await set();
    await set({ perClaim: null, currency: null });

    expect(await verified(await covered(1, 'EUR'))).toBeNull();
    expect((await service.as(coach).graphql(MINIMUMS)).data.coverMinimums).toMatchObject([
      { perClaim: null },
      { perClaim: 100_000_000, currency: 'EUR', from: '2026-11-22' },
      { from: '2026-12-02' },
    ]);
  });

  it('is refused where it says nothing that can be asked, and a rate where it is none', async () => {
    expect(codesOf(await set({ from: '2026-11-21' }))).toEqual(['INSURANCE_MINIMUM_FROM']);
    expect(codesOf(await set({ perClaim: 0 }))).toEqual(['INSURANCE_MINIMUM_AMOUNT']);
    expect(codesOf(await set({ currency: null }))).toEqual(['INSURANCE_MINIMUM_CURRENCY']);
    expect(codesOf(await rate('1,1'))).toEqual(['INSURANCE_RATE']);
    expect(codesOf(await rate('1.1', { into: 'GBP' }))).toEqual(['INSURANCE_RATE_CURRENCY']);
    expect(codesOf(await rate('1.1', { onDay: '2026-11-23' }))).toEqual(['INSURANCE_RATE_IN_FUTURE']);
    expect(codesOf(await rate('1.1', { source: ' ' }))).toEqual(['INSURANCE_RATE_SOURCE_MISSING']);
    expect(codesOf(await rate('1.1', { source: 'x'.repeat(201) }))).toEqual(['INSURANCE_RATE_SOURCE_TOO_LONG']);
    expect((await service.as(officer).graphql(RATES)).data.exchangeRates).toEqual([]);
  });
});

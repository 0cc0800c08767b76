import { describe, expect, it } from '@jest/globals';
import { findingOf, type Minimum } from './finding.js';
import { type Rate, refusalsToRecordRate, worthAt } from './rate.js';
import { refusalsToSetMinimum } from './setting.js';

const seenOn = '2026-11-22';
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const minimum = (changes: Partial<Minimum> = {}): Minimum => ({
  perClaim: 100_000_000,
  perYear: null,
  perYearWithin: null,
  currency: 'EUR',
  from: '2026-01-01',
  ...changes,
});
const rate = (value: string, onDay = '2026-11-20'): Rate => ({ currency: 'GBP', into: 'EUR', rate: value, onDay });
const cover = (limitPerClaim: number | null, currency: string | null = 'EUR', startsOn = '2026-07-01') => ({
  limitPerClaim,
  currency,
  startsOn,
});

describe('how a cover compares with the minimum', () => {
  it.each<[string, ReturnType<typeof cover>, Minimum[], Rate[], object | null]>([
    ['nothing is asked', cover(1), [], [], null],
    ['nothing was asked on its first day', cover(1, 'EUR', '2025-12-31'), [minimum()], [], null],
    [
      'nothing is asked any more',
      cover(1),
      [minimum(), minimum({ perClaim: null, currency: null, from: '2026-02-01' })],
      [],
      null,
    ],
    ['it is just enough', cover(100_000_000), [minimum()], [], { kind: 'meets', worth: 100_000_000n, rate: null }],
    ['it is a cent short', cover(99_999_999), [minimum()], [], { kind: 'below', worth: 99_999_999n }],
    ['no amount is told', cover(null, null), [minimum()], [], { kind: 'no-amount', worth: null }],
    ['no rate is known', cover(100_000_000, 'GBP'), [minimum()], [], { kind: 'no-rate', worth: null }],
    ['the rate is of a later day', cover(1, 'GBP'), [minimum()], [rate('1.2', '2026-11-23')], { kind: 'no-rate' }],
    [
      'it is in another currency',
      cover(100_000_000, 'GBP'),
      [minimum()],
      [rate('1.1', '2026-11-01'), rate('1.1732')],
      { kind: 'meets', worth: 117_320_000n, rate: rate('1.1732') },
    ],
    ['of one day the last rate counts', cover(100, 'GBP'), [minimum()], [rate('2'), rate('3')], { worth: 300n }],
    ['of one day the last minimum counts', cover(100), [minimum(), minimum({ perClaim: 100 })], [], { kind: 'meets' }],
    [
      'it is almost enough',
      cover(3, 'GBP'),
      [minimum({ perClaim: 2 })],
      [rate('0.666666666')],
      { kind: 'below', worth: 1n },
    ],
  ])('when %s', (_, one, minimums, rates, finding) => {
    const found = findingOf(one, { minimums, rates }, seenOn);

    if (finding === null) expect(found).toBeNull();
    else expect(found).toMatchObject(finding);
  });

  it.each([
    ['JPY', 'EUR', '0.0061', 1_000_000n, 610_000n],
    ['EUR', 'JPY', '163.21', 1_00n, 163n],
    ['EUR', 'KWD', '0.33', 1_00n, 330n],
    ['EUR', 'USD', '1', 12_345n, 12_345n],
  ])('from %s into %s at %s, in minor units', (currency, into, value, amount, worth) => {
    expect(worthAt(amount, { currency, into, rate: value })).toBe(worth);
  });
});

describe('a rate', () => {
  const request = { ...rate('1.1732'), source: 'BCE' };
  it.each<[string, Partial<typeof request>, string[]]>([
    ['is recorded', {}, []],
    ['has two currencies', { into: 'GBP' }, ['INSURANCE_RATE_CURRENCY']],
    ['has currencies', { currency: 'gbp' }, ['INSURANCE_RATE_CURRENCY']],
    ['is no fraction', { rate: '1/3' }, ['INSURANCE_RATE']],
    ['is not nought', { rate: '0.000' }, ['INSURANCE_RATE']],
    ['has nine decimals at the most', { rate: '1.1234567891' }, ['INSURANCE_RATE']],
    ['is of a day that has come', { onDay: '2026-11-23' }, ['INSURANCE_RATE_IN_FUTURE']],
    ['has a source', { source: ' ' }, ['INSURANCE_RATE_SOURCE_MISSING']],
    ['has a short source', { source: 'x'.repeat(201) }, ['INSURANCE_RATE_SOURCE_TOO_LONG']],
  ])('%s', (_, changes, refused) => {
    expect(codes(refusalsToRecordRate({ ...request, ...changes }, seenOn))).toEqual(refused);
  });
});

describe('a minimum', () => {
  it.each<[string, Partial<Minimum>, string[]]>([
    ['is set from today', {}, []],
    ['is lifted', { perClaim: null, currency: null }, []],
    ['is not set from yesterday', { from: '2026-11-21' }, ['INSURANCE_MINIMUM_FROM']],
    ['is an amount', { perClaim: 0 }, ['INSURANCE_MINIMUM_AMOUNT']],
    ['is of a currency', { currency: null }, ['INSURANCE_MINIMUM_CURRENCY']],
    ['has no currency where it is lifted', { perClaim: null }, ['INSURANCE_MINIMUM_CURRENCY']],
  ])('%s', (_, changes, refused) => {
    expect(codes(refusalsToSetMinimum(minimum({ from: seenOn, ...changes }), seenOn))).toEqual(refused);
  });
});

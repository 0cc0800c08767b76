import { describe, expect, it } from '@jest/globals';
import type { Minimum } from './finding.js';
import type { Rate } from './rate.js';
import { refusalsToSetMinimum } from './setting.js';
import { yearFindingOf } from './year-finding.js';

const seenOn = '2026-11-22';
const minimum = (changes: Partial<Minimum> = {}): Minimum => ({
  ...{ perClaim: 100_000_000, perYear: 100_000_000, perYearWithin: 200_000_000, currency: 'EUR', from: '2026-01-01' },
  ...changes,
});
const rate = (value: string, onDay = '2026-11-20'): Rate => ({ currency: 'GBP', into: 'EUR', rate: value, onDay });
type Said = Parameters<typeof yearFindingOf>[0];
const cover = (
  limitAggregate: number | null,
  defenceCosts: Said['defenceCosts'] = 'outside',
  changes: Partial<Said> = {},
): Said => ({ ...{ limitAggregate, defenceCosts, currency: 'EUR', startsOn: '2026-07-01' }, ...changes });

describe('how the limit for a year compares with the minimum', () => {
  it.each<[string, Said, Minimum[], Rate[], object | null]>([
    ['nothing is asked', cover(1), [], [], null],
    ['nothing is asked of a year', cover(1), [minimum({ perYear: null, perYearWithin: null })], [], null],
    ['nothing was asked on its first day', cover(1, 'outside', { startsOn: '2025-12-31' }), [minimum()], [], null],
    [
      'nothing is asked of a year any more',
      cover(1),
      [minimum(), minimum({ perYear: null, perYearWithin: null, from: '2026-02-01' })],
      [],
      null,
    ],
    [
      'it is just enough, the costs outside',
      cover(100_000_000),
      [minimum()],
      [],
      { kind: 'meets', asked: 100_000_000, isWithin: false, worth: 100_000_000n, rate: null },
    ],
    [
      'it is a cent short, the costs outside',
      cover(99_999_999),
      [minimum()],
      [],
      { kind: 'below', worth: 99_999_999n },
    ],
    [
      'it is just enough, the costs within',
      cover(200_000_000, 'within'),
      [minimum()],
      [],
      { kind: 'meets', asked: 200_000_000, isWithin: true },
    ],
    [
      'it is a cent short, the costs within',
      cover(199_999_999, 'within'),
      [minimum()],
      [],
      { kind: 'below', asked: 200_000_000, isWithin: true, worth: 199_999_999n },
    ],
    [
      'no more is asked where the costs are within',
      cover(100_000_000, 'within'),
      [minimum({ perYearWithin: null })],
      [],
      { kind: 'meets', asked: 100_000_000, isWithin: false },
    ],
    [
      'the attestation does not say where the costs go',
      cover(100_000_000, null),
      [minimum()],
      [],
      { kind: 'meets', asked: 100_000_000, isWithin: false },
    ],
    ['no amount is told', cover(null), [minimum()], [], { kind: 'no-amount', asked: 100_000_000, worth: null }],
    [
      'no rate is known',
      cover(100_000_000, 'within', { currency: 'GBP' }),
      [minimum()],
      [rate('1.2', '2026-11-23')],
      { kind: 'no-rate', asked: 200_000_000, worth: null, rate: null },
    ],
    [
      'it is in another currency, rounded down',
      cover(3, 'outside', { currency: 'GBP' }),
      [minimum({ perYear: 2 })],
      [rate('9', '2026-11-01'), rate('0.666666666')],
      { kind: 'below', worth: 1n, rate: rate('0.666666666') },
    ],
  ])('when %s', (_, one, minimums, rates, finding) => {
    const found = yearFindingOf(one, { minimums, rates }, seenOn);

    if (finding === null) expect(found).toBeNull();
    else expect(found).toMatchObject(finding);
  });
});

describe('a minimum for a year', () => {
  it.each<[string, Partial<Minimum>, string[]]>([
    ['may be that for one claim', {}, []],
    ['may be left out', { perYear: null, perYearWithin: null }, []],
    ['may be the same wherever the costs go', { perYearWithin: null }, []],
    ['is no less than that for one claim', { perYear: 99_999_999 }, ['INSURANCE_MINIMUM_YEAR']],
    ['is an amount', { perYear: 100_000_000.5 }, ['INSURANCE_MINIMUM_YEAR']],
    ['is one that a limit can reach', { perYear: 2_000_000_001, perYearWithin: null }, ['INSURANCE_MINIMUM_YEAR']],
    ['comes with one for a claim', { perClaim: null, currency: null, perYearWithin: null }, ['INSURANCE_MINIMUM_YEAR']],
    ['is more where the costs are within', { perYearWithin: 100_000_000 }, ['INSURANCE_MINIMUM_WITHIN']],
    ['is one that a limit with costs can reach', { perYearWithin: 2_000_000_001 }, ['INSURANCE_MINIMUM_WITHIN']],
    ['is there where more is asked', { perYear: null }, ['INSURANCE_MINIMUM_WITHIN']],
  ])('%s', (_, changes, refused) => {
    const asked = minimum({ from: seenOn, ...changes });

    expect(refusalsToSetMinimum(asked, seenOn).map(({ code }) => code)).toEqual(refused);
  });
});

import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, orderedCountries } from './countries.js';
import { type CoverRequest, type OtherCover, policyKey, refusalsToDeclare } from './declaring.js';

const today = '2026-11-22';
const request: CoverRequest = {
  insurer: 'Mutuelle des métiers',
  policyReference: 'RC 2026-014',
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  countries: ['BE', 'FR'],
  activities: ['coaching'],
  kind: 'policy',
  insuredName: null,
  broker: null,
  territory: null,
  trigger: null,
  retroactiveOn: null,
  subsequentMonths: null,
  limitPerClaim: null,
  limitAggregate: null,
  currency: null,
  defenceCosts: null,
  acceptOverlap: false,
};
const claims = { trigger: 'claim' } as const;

function codes(changes: Partial<CoverRequest>, others: OtherCover[] = []): string[] {
  return refusalsToDeclare({ ...request, ...changes }, others, today).map(({ code, path }) => `${code} ${path}`);
}

function other(changes: Partial<OtherCover> = {}): OtherCover {
  const { policyReference, startsOn, endsOn } = request;
  return { policyReference, startsOn, endsOn, status: 'declared', ...changes };
}

describe('declaring a cover', () => {
  it.each<Partial<CoverRequest>>([
    {},
    { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    { startsOn: '2026-11-22', endsOn: '2026-11-22' },
    { startsOn: '2026-01-01', endsOn: '2028-12-31' },
    { startsOn: '2020-11-23', endsOn: '2021-11-22' },
    { insuredName: 'x'.repeat(120), broker: 'x'.repeat(120), territory: 'x'.repeat(200) },
    { kind: 'employer-letter', insuredName: 'Entreprise' },
    { ...claims, retroactiveOn: '2026-07-01', subsequentMonths: 360 },
    { trigger: 'harmful-act' },
    { limitPerClaim: 2_000_000_000, limitAggregate: 2_000_000_000, currency: 'EUR', defenceCosts: 'within' },
    { limitAggregate: 1, currency: 'JPY' },
    { insurer: 'x'.repeat(120), policyReference: 'x'.repeat(60) },
    { countries: [...COUNTRIES] },
  ])('is allowed at the edge: %j', (changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<CoverRequest>, string[]]>([
    ['no insurer is named', { insurer: '  ' }, ['INSURANCE_INSURER_MISSING insurer']],
    ['its name is a letter too long', { insurer: 'x'.repeat(121) }, ['INSURANCE_INSURER_TOO_LONG insurer']],
    ['no policy is named', { policyReference: '' }, ['INSURANCE_POLICY_MISSING policyReference']],
    ['its reference is too long', { policyReference: 'x'.repeat(61) }, ['INSURANCE_POLICY_TOO_LONG policyReference']],
    ['it ends the day before it starts', { endsOn: '2026-06-30' }, ['INSURANCE_ENDS_BEFORE_START endsOn']],
    ['it lasts 36 months and a day', { endsOn: '2029-07-01' }, ['INSURANCE_TOO_LONG endsOn']],
    [
      'it ended five years and a day ago',
      { startsOn: '2021-01-01', endsOn: '2021-11-21' },
      ['INSURANCE_ENDED_LONG_AGO endsOn'],
    ],
    ['it holds nowhere', { countries: [] }, ['INSURANCE_COUNTRY_MISSING countries']],
    ['it holds in a country that there is not', { countries: ['FR', 'XX'] }, ['INSURANCE_COUNTRY_UNKNOWN countries']],
    ['it holds for nothing', { activities: [] }, ['INSURANCE_ACTIVITY_MISSING activities']],
    [
      'its names are a letter too long',
      { insuredName: 'x'.repeat(121), broker: 'x'.repeat(121), territory: 'x'.repeat(201) },
      [
        'INSURANCE_INSURED_TOO_LONG insuredName',
        'INSURANCE_BROKER_TOO_LONG broker',
        'INSURANCE_TERRITORY_TOO_LONG territory',
      ],
    ],
    ['a letter names no employer', { kind: 'employer-letter' }, ['INSURANCE_EMPLOYER_MISSING insuredName']],
    [
      'claims do not trigger it, and it takes up the past',
      { trigger: 'harmful-act', retroactiveOn: '2020-01-01', subsequentMonths: 60 },
      ['INSURANCE_TERM_OF_CLAIMS retroactiveOn', 'INSURANCE_TERM_OF_CLAIMS subsequentMonths'],
    ],
    ['nothing is said to trigger it', { subsequentMonths: 60 }, ['INSURANCE_TERM_OF_CLAIMS subsequentMonths']],
    [
      'it takes up what comes after its first day',
      { ...claims, retroactiveOn: '2026-07-02' },
      ['INSURANCE_RETROACTIVE_AFTER_START retroactiveOn'],
    ],
    ['it answers for no month', { ...claims, subsequentMonths: 0 }, ['INSURANCE_SUBSEQUENT_MONTHS subsequentMonths']],
    ['it answers too long', { ...claims, subsequentMonths: 361 }, ['INSURANCE_SUBSEQUENT_MONTHS subsequentMonths']],
    ['a limit is nothing', { limitPerClaim: 0, currency: 'EUR' }, ['INSURANCE_LIMIT_AMOUNT limitPerClaim']],
    [
      'a limit is too high',
      { limitAggregate: 2_000_000_001, currency: 'EUR' },
      ['INSURANCE_LIMIT_AMOUNT limitAggregate'],
    ],
    [
      'a year holds less than a claim',
      { limitPerClaim: 200, limitAggregate: 199, currency: 'EUR' },
      ['INSURANCE_LIMITS_CROSSED limitAggregate'],
    ],
    ['a limit is in no currency', { limitPerClaim: 200 }, ['INSURANCE_CURRENCY currency']],
    ['a currency is none', { limitPerClaim: 200, currency: 'euro' }, ['INSURANCE_CURRENCY currency']],
    [
      'several things are wrong',
      { insurer: '', startsOn: '2017-01-01', endsOn: '2021-01-01', countries: [] },
      [
        'INSURANCE_INSURER_MISSING insurer',
        'INSURANCE_TOO_LONG endsOn',
        'INSURANCE_ENDED_LONG_AGO endsOn',
        'INSURANCE_COUNTRY_MISSING countries',
      ],
    ],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it.each<[string, Partial<OtherCover>]>([
    ['shares all days', {}],
    ['shares its last day', { startsOn: '2025-07-01', endsOn: '2026-07-01' }],
    ['is written otherwise', { policyReference: ' rc-2026 014' }],
    ['is verified', { status: 'verified' }],
  ])('asks about another of the same policy that %s', (_, changes) => {
    expect(codes({}, [other(changes)])).toEqual(['INSURANCE_SAME_POLICY_OVERLAPS acceptOverlap']);
    expect(codes({ acceptOverlap: true }, [other(changes)])).toEqual([]);
  });

  it.each<[string, Partial<OtherCover>]>([
    ['is of another policy', { policyReference: 'RC 2026-015' }],
    ['ends the day before', { startsOn: '2025-07-01', endsOn: '2026-06-30' }],
    ['begins the day after', { startsOn: '2027-07-01', endsOn: '2028-06-30' }],
    ['was refused', { status: 'refused' }],
    ['was taken back', { status: 'withdrawn' }],
  ])('asks nothing about another that %s', (_, changes) => {
    expect(codes({}, [other(changes)])).toEqual([]);
  });
});

describe('the parts of a cover', () => {
  it('are kept alike however they are written', () => {
    expect(orderedCountries(['fr', 'BE', ' FR'])).toEqual(['BE', 'FR']);
    expect(policyKey('n° RC/2026.014 ')).toBe('NRC2026014');
  });

  it('know every country of ISO 3166-1 once, in their order', () => {
    expect(COUNTRIES).toHaveLength(249);
    expect(orderedCountries(COUNTRIES)).toEqual(COUNTRIES);
    expect(COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });
});

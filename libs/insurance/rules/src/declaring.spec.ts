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
  acceptOverlap: false,
};

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
    { startsOn: '2024-11-23', endsOn: '2025-11-22' },
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
      'it ended a year and a day ago',
      { startsOn: '2025-01-01', endsOn: '2025-11-21' },
      ['INSURANCE_ENDED_LONG_AGO endsOn'],
    ],
    ['it holds nowhere', { countries: [] }, ['INSURANCE_COUNTRY_MISSING countries']],
    ['it holds in a country that there is not', { countries: ['FR', 'XX'] }, ['INSURANCE_COUNTRY_UNKNOWN countries']],
    ['it holds for nothing', { activities: [] }, ['INSURANCE_ACTIVITY_MISSING activities']],
    [
      'several things are wrong',
      { insurer: '', startsOn: '2020-01-01', endsOn: '2024-01-01', countries: [] },
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

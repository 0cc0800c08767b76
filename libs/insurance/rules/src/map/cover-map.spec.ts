import { describe, expect, it } from '@jest/globals';
import { refusalsToMap } from './asking.js';
import { coverMap, type MappedCover } from './cover-map.js';

const days = { from: '2025-01-01', to: '2026-12-31' };
const coachingInFrance = { country: 'FR', activity: 'coaching' } as const;

function cover(startsOn: string, endsOn: string, changes: Partial<MappedCover> = {}): MappedCover {
  const policy = { kind: 'policy', policyReference: 'A1', status: 'verified', countries: ['FR'] } as const;
  const terms = { trigger: 'harmful-act', retroactiveOn: null, subsequentMonths: null } as const;
  return { startsOn, endsOn, activities: ['coaching'], ...policy, ...terms, ...changes };
}

const claims = { trigger: 'claim' } as const;
const first = cover('2025-01-01', '2025-12-31');
const second = cover('2026-01-01', '2026-12-31', { policyReference: 'B2' });
const y2025 = '2025-01-01 2025-12-31';
const y2026 = '2026-01-01 2026-12-31';
const both = '2025-01-01 2026-12-31';

/** Covers, the day on which it is asked, and the segments that are shown. */
type Case = readonly [name: string, covers: readonly MappedCover[], on: string, shown: readonly string[]];

function shown(covers: readonly MappedCover[], on: string, cell = coachingInFrance as { country: string }) {
  const [row] = coverMap(covers, [{ ...coachingInFrance, ...cell }], days, on);
  return row!.segments.map(({ from, to, state, answeredUntil }) =>
    [state, from, to, answeredUntil].filter((part) => part !== null).join(' '),
  );
}

const harmfulActs: readonly Case[] = [
  ['nothing', [], '2026-06-01', [`gap ${both}`]],
  ['one year', [first], '2026-06-01', [`verified ${y2025}`, `gap ${y2026}`]],
  ['one year to come', [second], '2025-06-01', [`gap ${y2025}`, `verified ${y2026}`]],
  ['policies that touch', [first, second], '2026-06-01', [`verified ${both}`]],
  [
    'a gap of one day',
    [first, cover('2026-01-02', '2026-12-31')],
    '2026-06-01',
    [`verified ${y2025}`, 'gap 2026-01-01 2026-01-01', 'verified 2026-01-02 2026-12-31'],
  ],
  ['policies that overlap', [cover('2025-01-01', '2026-03-31'), second], '2026-06-01', [`verified ${both}`]],
  [
    'one day alone',
    [cover('2025-05-05', '2025-05-05')],
    '2026-06-01',
    ['gap 2025-01-01 2025-05-04', 'verified 2025-05-05 2025-05-05', 'gap 2025-05-06 2026-12-31'],
  ],
  ['years beyond the map', [cover('2024-07-01', '2027-06-30')], '2026-06-01', [`verified ${both}`]],
  [
    'a renewal only declared',
    [first, { ...second, status: 'declared' }],
    '2026-06-01',
    [`verified ${y2025}`, `declared ${y2026}`],
  ],
  [
    'declared over verified',
    [first, { ...first, status: 'declared' }],
    '2026-06-01',
    [`verified ${y2025}`, `gap ${y2026}`],
  ],
  ['a refused renewal', [first, { ...second, status: 'refused' }], '2026-06-01', [`verified ${y2025}`, `gap ${y2026}`]],
  [
    'a renewal taken back',
    [first, { ...second, status: 'withdrawn' }],
    '2026-06-01',
    [`verified ${y2025}`, `gap ${y2026}`],
  ],
  ['another country', [first, { ...second, countries: ['BE'] }], '2026-06-01', [`verified ${y2025}`, `gap ${y2026}`]],
  ['two countries', [first, { ...second, countries: ['BE', 'FR'] }], '2026-06-01', [`verified ${both}`]],
  [
    'another activity',
    [first, { ...second, activities: ['training'] }],
    '2026-06-01',
    [`verified ${y2025}`, `gap ${y2026}`],
  ],
  ['a trigger that is not said', [{ ...first, trigger: null }], '2026-06-01', [`verified ${y2025}`, `gap ${y2026}`]],
];

const claimsMade: readonly Case[] = [
  [
    'in force',
    [cover('2026-01-01', '2026-12-31', claims)],
    '2026-06-01',
    [`gap ${y2025}`, `verified ${y2026} 2026-12-31`],
  ],
  ['lapsed', [cover('2025-01-01', '2025-12-31', claims)], '2026-01-01', [`lapsed ${y2025}`, `gap ${y2026}`]],
  [
    'on its last day',
    [cover('2025-01-01', '2025-12-31', claims)],
    '2025-12-31',
    [`verified ${y2025} 2025-12-31`, `gap ${y2026}`],
  ],
  [
    'lapsed, then insured elsewhere without the past',
    [cover('2025-01-01', '2025-12-31', claims), { ...second, ...claims }],
    '2026-06-01',
    [`lapsed ${y2025}`, `verified ${y2026} 2026-12-31`],
  ],
  [
    'insured elsewhere with a retroactive date',
    [cover('2025-01-01', '2025-12-31', claims), { ...second, ...claims, retroactiveOn: '2025-04-01' }],
    '2026-06-01',
    ['lapsed 2025-01-01 2025-03-31', 'verified 2025-04-01 2026-12-31 2026-12-31'],
  ],
  [
    'the same policy renewed without a day between',
    [
      cover('2025-01-01', '2025-12-31', claims),
      cover('2026-01-01', '2026-12-31', { ...claims, policyReference: 'a 1' }),
    ],
    '2026-06-01',
    [`verified ${both} 2026-12-31`],
  ],
  [
    'the same policy taken up again after a day',
    [cover('2025-01-01', '2025-12-31', claims), cover('2026-01-02', '2026-12-31', claims)],
    '2026-06-01',
    [`lapsed ${y2025}`, 'gap 2026-01-01 2026-01-01', 'verified 2026-01-02 2026-12-31 2026-12-31'],
  ],
  [
    'the same policy by claims, by acts, and by claims again',
    [
      cover('2025-01-01', '2025-06-30', claims),
      cover('2025-07-01', '2025-12-31'),
      cover('2026-01-01', '2026-12-31', claims),
    ],
    '2026-06-01',
    ['lapsed 2025-01-01 2025-06-30', 'verified 2025-07-01 2025-12-31', `verified ${y2026} 2026-12-31`],
  ],
  [
    'ended, its subsequent period running',
    [cover('2025-01-01', '2025-12-31', { ...claims, subsequentMonths: 60 })],
    '2026-06-01',
    [`verified ${y2025} 2030-12-31`, `gap ${y2026}`],
  ],
  [
    'taken up by a declared one alone',
    [
      cover('2025-01-01', '2025-12-31', claims),
      { ...second, ...claims, status: 'declared', retroactiveOn: '2025-01-01' },
    ],
    '2026-06-01',
    [`declared ${both} 2026-12-31`],
  ],
  [
    'followed by one for harmful acts, which takes up no past',
    [cover('2025-01-01', '2025-12-31', claims), second],
    '2026-06-01',
    [`lapsed ${y2025}`, `verified ${y2026}`],
  ],
];

const leaving: readonly Case[] = [
  [
    'left, on the last day of the run-off',
    [cover('2025-01-01', '2025-06-30', { ...claims, subsequentMonths: 6 })],
    '2025-12-30',
    ['verified 2025-01-01 2025-06-30 2025-12-30', 'gap 2025-07-01 2026-12-31'],
  ],
  [
    'left, the day after the run-off',
    [cover('2025-01-01', '2025-06-30', { ...claims, subsequentMonths: 6 })],
    '2025-12-31',
    ['lapsed 2025-01-01 2025-06-30', 'gap 2025-07-01 2026-12-31'],
  ],
  ['left, covered for harmful acts', [first], '2036-01-01', [`verified ${y2025}`, `gap ${y2026}`]],
  [
    'left, with a run-off policy that takes up the past',
    [
      cover('2025-01-01', '2025-12-31', claims),
      { ...second, ...claims, retroactiveOn: '2025-01-01', subsequentMonths: 72 },
    ],
    '2026-06-01',
    [`verified ${both} 2032-12-31`],
  ],
];

const letter = { kind: 'employer-letter' } as const;
const employers: readonly Case[] = [
  ['the letter alone', [{ ...first, ...letter }], '2026-06-01', [`employer ${y2025}`, `gap ${y2026}`]],
  [
    'the letter only declared',
    [{ ...first, ...letter, status: 'declared' }],
    '2026-06-01',
    [`employer-declared ${y2025}`, `gap ${y2026}`],
  ],
  [
    'the letter beside a policy',
    [{ ...first, ...letter }, cover('2025-07-01', '2025-12-31')],
    '2026-06-01',
    ['employer 2025-01-01 2025-06-30', 'verified 2025-07-01 2025-12-31', `gap ${y2026}`],
  ],
  [
    'a letter for claims that lapsed',
    [{ ...first, ...letter, ...claims }],
    '2026-06-01',
    [`lapsed ${y2025}`, `gap ${y2026}`],
  ],
];

describe('the cover map', () => {
  it.each<Case>([...harmfulActs, ...claimsMade, ...leaving, ...employers])('of %s', (_, covers, on, expected) => {
    expect(shown(covers, on)).toEqual(expected);
    expect(shown([...covers].reverse(), on)).toEqual(expected);
  });

  it('keeps countries apart, and the order in which they are asked', () => {
    const cells = ['BE', 'FR'].map((country) => ({ ...coachingInFrance, country }));

    const rows = coverMap([first, { ...second, countries: ['BE'] }], cells, days, '2026-06-01');

    expect(rows.map(({ country, segments }) => [country, ...segments.map(({ state }) => state)])).toEqual([
      ['BE', 'gap', 'verified'],
      ['FR', 'verified', 'gap'],
    ]);
  });

  it.each<[string, string, string, number, string[]]>([
    ['one day', '2026-01-01', '2026-01-01', 100, []],
    ['five years', '2022-01-01', '2026-12-31', 1, []],
    ['five years and a day', '2022-01-01', '2027-01-01', 1, ['INSURANCE_MAP_DAYS to']],
    ['no day', '2026-01-02', '2026-01-01', 1, ['INSURANCE_MAP_DAYS to']],
    ['too many rows', '2026-01-01', '2026-12-31', 101, ['INSURANCE_MAP_ROWS cells']],
  ])('is drawn, or not, of %s', (_, from, to, rows, expected) => {
    const refusals = refusalsToMap(Array(rows).fill(coachingInFrance), { from, to });

    expect(refusals.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it('is drawn of countries that there are', () => {
    const refusals = refusalsToMap([{ ...coachingInFrance, country: 'XX' }], days);

    expect(refusals.map(({ code }) => code)).toEqual(['INSURANCE_COUNTRY_UNKNOWN']);
  });
});

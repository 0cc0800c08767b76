import fc from 'fast-check';
import type { Condition, Filter } from '../src/scheme/filter.js';
import type { Ceiling, Conversion, Measure } from '../src/scheme/measure.js';

/** Random filters and measures of every kind. */

const condition = fc.constantFrom<Condition>(
  { test: 'in', attribute: 'countries', values: ['FR'] },
  { test: 'not-in', attribute: 'talk', values: ['x'] },
  { test: 'at-least', attribute: 'credits', value: 1 },
  { test: 'present', attribute: 'talk', from: '2025-01-01' },
  { test: 'confirmer', profiles: [{ profile: 'accredited' }], from: '2025-06-01' },
  { test: 'not-related', relations: ['employs'], coolingOffMonths: 12 },
  { test: 'new-confirmer', after: { kind: 'reached', of: { kind: 'practice' }, minutes: 300 } },
  { test: 'level-held', levels: ['one'] },
  {
    test: 'any-of',
    conditions: [
      { test: 'in', attribute: 'form', values: ['group'] },
      { test: 'present', attribute: 'credits' },
    ],
  },
);

export const filter: fc.Arbitrary<Filter> = fc.record({
  kind: fc.constantFrom('practice', 'practice', 'supervision', 'cpd'),
  forms: fc.option(fc.constant(['individual']), { nil: undefined, freq: 1 }),
  categories: fc.option(fc.constant(['core']), { nil: undefined, freq: 1 }),
  where: fc.option(fc.array(condition, { minLength: 1, maxLength: 1 }), { nil: undefined, freq: 2 }),
});

const conversions = fc.subarray<Conversion>([
  { kind: 'factor', times: 2, per: 1, where: [{ test: 'in', attribute: 'form', values: ['individual'] }] },
  { kind: 'group', size: 'supervisees', brackets: [{ upTo: 4, times: 1, per: 2 }, {}] },
]);

/** In laminar order: the narrower first, so that more never counts for less. */
const ceilings = fc.subarray<Ceiling>([
  { kind: 'amount', atMost: 90, per: 'piece', over: 'cut' },
  {
    kind: 'amount',
    atMost: 100,
    per: 'day',
    over: 'cut',
    where: [{ test: 'in', attribute: 'form', values: ['group'] }],
  },
  {
    kind: 'amount',
    atMost: 300,
    per: 'window',
    over: 'cut',
    where: [{ test: 'in', attribute: 'form', values: ['group'] }],
  },
  { kind: 'amount', atMost: 400, per: 'quarter', over: 'cut' },
]);

const once = fc.constantFrom(undefined, undefined, 'talk');

/** Measures that add up, in minutes. */
export const additive: fc.Arbitrary<Measure> = fc
  .record({ of: filter, once, convert: conversions, ceilings })
  .map((parts) => ({ kind: 'minutes', ...parts }));

export const counted: fc.Arbitrary<Measure> = fc.oneof(
  filter.map((of) => ({ kind: 'count' as const, of })),
  filter.map((of) => ({ kind: 'sum' as const, attribute: 'credits', unit: 'items' as const, of })),
  filter.map((of) => ({ kind: 'distinct' as const, of, by: 'countries' })),
  filter.map((of) => ({ kind: 'coverage' as const, of, by: 'countries', values: ['FR', 'BE'] })),
  filter.map((of) => ({
    kind: 'coverage' as const,
    of,
    by: 'countries',
    values: { of: { kind: 'scope' as const }, by: 'countries' },
  })),
);

export const most: fc.Arbitrary<Measure> = fc.oneof(
  filter.map((of) => ({ kind: 'gap' as const, of })),
  fc.constant<Measure>({ kind: 'uncovered', of: { kind: 'insurance-cover' } }),
  fc.constant<Measure>({
    kind: 'unmatched',
    of: { kind: 'practice' },
    with: { kind: 'insurance-cover' },
    on: [{ attribute: 'countries', other: 'countries' }],
  }),
  filter.map((of) => ({ kind: 'count' as const, of })),
);

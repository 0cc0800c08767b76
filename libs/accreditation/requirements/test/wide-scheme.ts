import fc from 'fast-check';
import type { Adjustment } from '../src/scheme/adjustment.js';
import type { Anchor, Condition, Filter } from '../src/scheme/filter.js';
import type { Ceiling, Conversion, Measure } from '../src/scheme/measure.js';
import type { Requirement } from '../src/scheme/requirement.js';
import type { SchemeVersion } from '../src/scheme/scheme-version.js';
import type { Threshold } from '../src/scheme/threshold.js';
import type { Window } from '../src/scheme/window.js';
import { EVIDENCE_KINDS } from '../src/ledger/evidence.js';
import { aRequirement, aScheme } from './given.js';

/** Random lines over the whole grammar, and schemes of them. */

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

const counted: fc.Arbitrary<Measure> = fc.oneof(
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

const most: fc.Arbitrary<Measure> = fc.oneof(
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

const anchor = fc.constantFrom<Anchor>(
  { kind: 'first', of: { kind: 'award' } },
  { kind: 'last', of: { kind: 'award' } },
  { kind: 'reached', of: { kind: 'practice' }, minutes: 200 },
  { kind: 'last', of: { kind: 'application' } },
);

const periods: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ kind: fc.constant('since' as const), anchor, months: fc.constantFrom(12, 36) }),
  fc.record({
    ...{
      kind: fc.constant('period' as const),
      months: fc.constantFrom(3, 12),
      which: fc.constantFrom('current' as const, 'last' as const),
    },
    aligned: fc.oneof(
      fc.constantFrom({ kind: 'civil' as const }, { kind: 'body-year' as const }),
      anchor.map((each) => ({ kind: 'event' as const, anchor: each })),
    ),
  }),
  fc.record({
    kind: fc.constant('every' as const),
    months: fc.constantFrom(1, 3, 12),
    aligned: fc.constant({ kind: 'civil' as const }),
    complete: fc.constantFrom(2, 4),
    together: fc.constantFrom(undefined, 2),
  }),
);

const window: fc.Arbitrary<Window> = fc.oneof(
  fc.constant<Window>({ kind: 'career' }),
  fc.constantFrom(3, 12).map((months) => ({ kind: 'rolling' as const, months })),
  anchor.map((each) => ({ kind: 'since' as const, anchor: each })),
  anchor.map((each) => ({ kind: 'before' as const, anchor: each, months: 12 })),
  fc.constant<Window>({ kind: 'every-rolling', months: 6, over: 12 }),
  fc
    .tuple(periods, fc.option(anchor, { nil: undefined }))
    .map(([each, from]) => (from === undefined ? each : { ...each, clip: { from } })),
);

const rounding = { round: 'up', toMinutes: 1 } as const;
const adjustments = fc.subarray<Adjustment>(
  [
    { kind: 'pro-rata', by: 'days', rounding },
    { kind: 'leave', of: { kind: 'leave' }, minDays: 30, rounding },
    { kind: 'clock-stop', of: { kind: 'leave' }, minDays: 30, maxMonths: 6 },
    { kind: 'waiver', of: { kind: 'waiver' }, amount: 60, notFor: { kind: 'no-practice' } },
    { kind: 'exempt', of: { kind: 'no-practice' } },
    { kind: 'extension', of: { kind: 'extension' }, askedDaysBefore: 30 },
    { kind: 'grace', months: 2, until: '2026-06-30' },
    { kind: 'late', freeMonths: 2, minutes: 36, perMonths: 5, lastMonth: 6 },
    { kind: 'explained', of: { kind: 'explanation' } },
    { kind: 'carry', forward: { atMost: 60 }, backPeriods: 1, debtFirst: true },
  ],
  { maxLength: 3 },
);

const thresholds: fc.Arbitrary<Threshold> = fc.oneof(
  fc.constantFrom(60, 300, 600).map((amount) => ({ kind: 'constant' as const, amount })),
  fc.constant<Threshold>({ kind: 'ratio', minutes: 60, perMinutes: 120, of: { kind: 'practice' } }),
  fc.constant<Threshold>({
    kind: 'steps',
    by: { kind: 'distinct', by: 'form', of: { kind: 'scope' }, inForce: true },
    steps: [
      { from: 0, amount: 60 },
      { from: 2, amount: 200 },
    ],
  }),
);

const modality = fc.constantFrom('required' as const, 'recommended' as const, 'explain' as const);
const rest = fc.record({
  window,
  modality,
  adjustments,
  evidence: fc.constantFrom('declared' as const, 'confirmed' as const),
});

const asked = fc.constantFrom<Requirement['asked']>(undefined, undefined, undefined, [
  { kind: 'while', of: { kind: 'leave' }, present: false },
  { kind: 'after', anchor: { kind: 'first', of: { kind: 'application' } }, fromMonths: 3, belowMonths: 24 },
]);

/** Any line. */
export const anyLine: fc.Arbitrary<Requirement> = fc
  .oneof(
    fc.record({ measure: additive, threshold: thresholds, rest, asked }),
    fc.record({ measure: counted, threshold: fc.constant<Threshold>({ kind: 'constant', amount: 2 }), rest, asked }),
    fc.record({
      measure: most,
      threshold: fc.constantFrom(0, 3, 40).map((amount): Threshold => ({ kind: 'constant', amount })),
      rest,
      asked,
      direction: fc.constant('at-most' as const),
    }),
    fc.record({
      measure: filter.map((of): Measure => ({ kind: 'span', of, by: 'engagementId' })),
      threshold: fc.constant<Threshold>({ kind: 'constant', amount: 3 }),
      rest,
      asked,
    }),
  )
  .map(({ rest: others, ...line }) => aRequirement({ ...line, ...others }));

/** Lines that ask for at least so many minutes, counted from no event that the same evidence brings about. */
export const minimumOfMinutes: fc.Arbitrary<Requirement> = fc
  .record({
    measure: additive,
    window,
    evidence: fc.constantFrom('declared' as const, 'confirmed' as const),
    amount: fc.constantFrom(60, 200),
  })
  .map(({ amount, ...line }) => aRequirement({ ...line, threshold: { kind: 'constant', amount } }))
  .filter((line) => !JSON.stringify(line).includes('"reached"'));

const category = (code: string, within?: string) => ({ code, title: { fr: code, en: code }, within });

/** A scheme of the lines, with whatever settings. */
export function wideScheme(requirements: Requirement[], changes: Partial<SchemeVersion> = {}): SchemeVersion {
  return aScheme(requirements, {
    collected: [...EVIDENCE_KINDS],
    categories: [category('core'), category('ethics', 'core'), category('other')],
    levels: ['one', 'two'].map((code) => ({ code, title: { fr: code, en: code } })),
    ...changes,
  });
}

export const settings = fc.record({
  quarters: fc.constantFrom('civil' as const, 'body-year' as const),
  ratio: fc.constant(rounding),
  confirmerLater: fc.constantFrom('stands' as const, 'falls' as const),
  silenceDays: fc.constantFrom(undefined, 60),
});

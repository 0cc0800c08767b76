import fc from 'fast-check';
import type { Adjustment } from '../src/scheme/adjustment.js';
import type { Anchor } from '../src/scheme/filter.js';
import type { Window } from '../src/scheme/window.js';

/** Random windows, and what adjusts a line in them. */

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

export const window: fc.Arbitrary<Window> = fc.oneof(
  fc.constant<Window>({ kind: 'career' }),
  fc.constantFrom(3, 12).map((months) => ({ kind: 'rolling' as const, months })),
  anchor.map((each) => ({ kind: 'since' as const, anchor: each })),
  anchor.map((each) => ({ kind: 'before' as const, anchor: each, months: 12 })),
  fc.constant<Window>({ kind: 'every-rolling', months: 6, over: 12 }),
  fc
    .tuple(periods, fc.option(anchor, { nil: undefined }))
    .map(([each, from]) => (from === undefined ? each : { ...each, clip: { from } })),
);

export const rounding = { round: 'up', toMinutes: 1 } as const;
export const adjustments = fc.subarray<Adjustment>(
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

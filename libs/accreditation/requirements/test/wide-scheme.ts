import fc from 'fast-check';
import { EVIDENCE_KINDS } from '../src/ledger/evidence.js';
import type { Measure } from '../src/scheme/measure.js';
import type { Requirement } from '../src/scheme/requirement.js';
import type { SchemeVersion } from '../src/scheme/scheme-version.js';
import type { Threshold } from '../src/scheme/threshold.js';
import type { Window } from '../src/scheme/window.js';
import { aRequirement, aScheme } from './given.js';
import { additive, counted, filter, most } from './wide-measures.js';
import { adjustments, rounding, window } from './wide-windows.js';

/** Random lines over the whole grammar, and schemes of them. */

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
      measure: fc.oneof(
        filter.map((of): Measure => ({ kind: 'elapsed', of })),
        fc.constant<Measure>({ kind: 'in-force', of: { kind: 'insurance-cover' } }),
      ),
      threshold: fc.constant<Threshold>({ kind: 'constant', amount: 1 }),
      rest: fc.record({
        window: fc.constant<Window>({ kind: 'career' }),
        modality,
        evidence: fc.constantFrom('declared' as const, 'confirmed' as const),
      }),
      asked,
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

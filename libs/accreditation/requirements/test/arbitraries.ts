import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import type { Evidence, Trust } from '../src/ledger/evidence.js';
import { aRequirement, aScheme, cover, lapsed, practice, signature, supervision } from './given.js';
import type { Measure } from '../src/scheme/measure.js';
import type { Requirement } from '../src/scheme/requirement.js';
import type { Threshold } from '../src/scheme/threshold.js';
import type { Window } from '../src/scheme/window.js';
import type { SchemeVersion } from '../src/scheme/scheme-version.js';

/** Random schemes and ledgers for the engine's properties. */

export const day = fc.integer({ min: 0, max: 4 * 366 }).map((count) => addDays('2024-12-01', count));

const trust = fc.constantFrom<Trust>('declared', 'confirmed', 'documented');
const form = fc.constantFrom('individual', 'group');
const engagementId = fc.constantFrom('a', 'b', 'c');

const active = fc
  .record({
    day,
    trust,
    form,
    engagementId,
    minutes: fc.integer({ min: 1, max: 300 }),
    kind: fc.constantFrom('practice', 'supervision', 'code-signature'),
  })
  .map(({ day: heldOn, kind, minutes, trust: level, ...attributes }): Evidence => {
    if (kind === 'code-signature') return signature(heldOn);
    const make = kind === 'practice' ? practice : supervision;
    return make(heldOn, { minutes, trust: level, attributes });
  });

/** Some of them one day behind another, some with a gap, some at the same time. */
const ending = fc
  .record({ day, days: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(0)), trust })
  .map(({ day: heldOn, days, trust: level }) => cover(heldOn, addDays(heldOn, days), { trust: level }));

const renewed = fc
  .tuple(ending, fc.constantFrom(0, 1, 2, 30), fc.integer({ min: 0, max: 400 }))
  .map(([first, later, days]) => {
    const heldOn = addDays(first.heldUntil ?? first.heldOn, later);
    return [first, cover(heldOn, addDays(heldOn, days))];
  });

const history = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: active }, ending), fc.constantFrom('stands', 'withdrawn', 'declined'))
  .map(([one, fate]) => (fate === 'stands' ? [one] : [one, lapsed(one, fate as 'withdrawn' | 'declined')]));

/** A ledger with things that stand, end, were withdrawn or declined, over four years with a leap day. */
export const ledger = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: active.map((one) => [one]) },
      { weight: 1, arbitrary: renewed },
      { weight: 1, arbitrary: history },
    ),
    { maxLength: 14 },
  )
  .map((all) => all.flat());

const declared = ledger.map((all) =>
  all.map((one): Evidence => (one.state === 'active' ? { ...one, trust: 'declared' } : one)),
);

/** The same, every other one of things that nobody has confirmed yet: in `ledger` they rarely are all that is missing. */
export const unconfirmedLedger = fc.oneof(declared, ledger);

const kind = fc.constantFrom('practice' as const, 'supervision' as const);
const filter = fc.record({
  kind,
  forms: fc.option(fc.constant(['individual']), { nil: undefined }),
  trustAtLeast: fc.option(trust, { nil: undefined }),
});
const ratio = filter.map((of) => ({ kind: 'ratio' as const, minutes: 60, perMinutes: 150, of }));

const additive: fc.Arbitrary<Measure> = fc.oneof(
  filter.map((of) => ({ kind: 'minutes' as const, of })),
  filter.map((of) => ({ kind: 'count' as const, of })),
  filter.map((of) => ({ kind: 'distinct' as const, of, by: 'engagementId' })),
);

const constant = fc.integer({ min: 1, max: 240 }).map((amount) => ({ kind: 'constant' as const, amount }));
const small = fc.integer({ min: 1, max: 3 }).map((amount) => ({ kind: 'constant' as const, amount }));
const floorNamed = (id: string) => ({ id, title: { fr: id, en: id } });
const withRatio: fc.Arbitrary<Threshold> = fc.oneof(
  ratio,
  fc.tuple(constant, ratio).map(([fixed, share]) => ({
    kind: 'greatest' as const,
    floors: [
      { ...floorNamed('fixed'), ...fixed },
      { ...floorNamed('share'), ...share },
    ],
  })),
);

const window: fc.Arbitrary<Window> = fc.oneof(
  fc.constant({ kind: 'career' as const }),
  fc.constantFrom(1, 3, 12, 18).map((months) => ({ kind: 'rolling' as const, months })),
  fc.constantFrom(1, 2, 4).map((complete) => ({ kind: 'every-quarter' as const, complete })),
);

const elapsed = filter.map((of): Partial<Requirement> => ({
  measure: { kind: 'elapsed', of },
  threshold: { kind: 'constant', amount: 12 },
}));

/** Lines whose threshold is a number. */
export const minimum: fc.Arbitrary<Requirement> = fc
  .oneof(
    fc.record({ measure: additive, window, threshold: fc.oneof(constant, small), evidence: trust }),
    fc.record({ evidence: trust, rest: elapsed }).map(({ evidence, rest }) => ({ evidence, ...rest })),
  )
  .map((changes) => aRequirement({ id: 'minimum', ...changes }));

/** The same, for which what is declared awaits a confirmation. */
export const minimumOfConfirmed = minimum.map((requirement): Requirement => ({
  ...requirement,
  evidence: 'confirmed',
}));

const proportion = fc
  .record({
    measure: filter.map((of) => ({ kind: 'minutes' as const, of })),
    window,
    threshold: withRatio,
    evidence: trust,
  })
  .map((changes) => aRequirement({ id: 'proportion', ...changes }));

const signed = fc.constantFrom<Window>({ kind: 'career' }, { kind: 'rolling', months: 12 }).map((signedFor) =>
  aRequirement({
    id: 'signed',
    measure: { kind: 'in-force', of: { kind: 'code-signature' } },
    window: signedFor,
    threshold: { kind: 'constant', amount: 1 },
  }),
);

/** A line on a cover, without a limit to its age or with one. */
export const covered: fc.Arbitrary<Requirement> = fc
  .record({
    evidence: trust,
    window: fc.constantFrom<Window>({ kind: 'career' }, { kind: 'rolling', months: 12 }),
  })
  .map((changes) =>
    aRequirement({
      id: 'covered',
      measure: { kind: 'in-force', of: { kind: 'insurance-cover' } },
      threshold: { kind: 'constant', amount: 1 },
      ...changes,
    }),
  );

/** A scheme of four lines: a number, a proportion, a signature, a cover; on either kind of quarter, with or without a precondition. */
export const scheme: fc.Arbitrary<SchemeVersion> = fc
  .record({
    lines: fc.tuple(minimum, proportion, signed, covered),
    precondition: fc.constantFrom<string[]>([], [], ['signed'], ['signed', 'covered']),
    quarters: fc.constantFrom('civil' as const, 'body-year' as const),
    toMinutes: fc.constantFrom(1, 30),
  })
  .map(({ lines, precondition, quarters, toMinutes }) =>
    aScheme([...lines], {
      precondition,
      settings: { quarters, ratio: { round: 'up', toMinutes } },
    }),
  );

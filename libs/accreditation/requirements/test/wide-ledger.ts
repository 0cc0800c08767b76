import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import type { Evidence, EvidenceKind, Trust } from '../src/ledger/evidence.js';
import { lapsed, practice } from './given.js';

/** Random ledgers of every kind that a rule may look at. */

export const day = fc.integer({ min: 0, max: 4 * 366 }).map((count) => addDays('2023-12-01', count));

const kind = fc.constantFrom<EvidenceKind>(
  ...([
    'practice',
    'practice',
    'practice',
    'supervision',
    'supervision',
    'cpd',
    'insurance-cover',
    'leave',
    'waiver',
  ] as const),
  ...([
    'extension',
    'explanation',
    'award',
    'application',
    'scope',
    'confirmer-profile',
    'relation',
    'no-practice',
  ] as const),
);

/** What lasts has an end, mostly; what happens has none. */
const LASTING: readonly EvidenceKind[] = [
  ...([
    'insurance-cover',
    'leave',
    'extension',
    'award',
    'scope',
    'confirmer-profile',
    'relation',
    'no-practice',
  ] as const),
];

const attributes = fc.record({
  form: fc.constantFrom('individual', 'group'),
  category: fc.constantFrom('core', 'ethics', 'other'),
  engagementId: fc.constantFrom('a', 'b', 'c'),
  confirmerId: fc.constantFrom('s', 't'),
  withId: fc.constantFrom('s', 't'),
  relation: fc.constantFrom('employs', 'trains'),
  profile: fc.constantFrom('accredited', 'trained'),
  level: fc.constantFrom('one', 'two'),
  supervisees: fc.integer({ min: 1, max: 7 }),
  talk: fc.constantFrom('x', 'y', 'z'),
  credits: fc.integer({ min: 0, max: 4 }),
  countries: fc.subarray(['FR', 'BE', 'CH']),
  ruleId: fc.constantFrom('line', 'other'),
});

const piece = fc
  .record({
    ...{ heldOn: day, kind, attributes, minutes: fc.integer({ min: 1, max: 240 }) },
    trust: fc.constantFrom<Trust>('declared', 'confirmed', 'documented'),
    lasts: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(null)),
    withdrawn: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  })
  .map(({ lasts, withdrawn, ...rest }): Evidence[] => {
    const ends = LASTING.includes(rest.kind) && lasts !== null;
    const one = practice(rest.heldOn, { ...rest, heldUntil: ends ? addDays(rest.heldOn, lasts) : null });
    return withdrawn ? [one, lapsed(one, 'withdrawn')] : [one];
  });

/** Pieces of every kind over four years. */
export const wideLedger = fc.array(piece, { maxLength: 24 }).map((all) => all.flat());

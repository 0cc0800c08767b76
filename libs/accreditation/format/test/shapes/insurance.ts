import { expect } from '@jest/globals';
import type { AttributeValue } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

const NONE = { kind: 'constant', amount: 0 };

const cover = (from: string, heldUntil: string, attributes: Record<string, AttributeValue> = {}) =>
  piece('insurance-cover', from, { heldUntil, minutes: 0, trust: 'documented', attributes });
const practice = (heldOn: string, country: string) => piece('practice', heldOn, { attributes: { country } });

/** Cover without a gap, and in every country. */
export const COVERS: readonly Example[] = [
  {
    code: 'R-105',
    shape: { fr: 'Une couverture continue, sans un jour de trou', en: 'Continuous cover, without a day between' },
    how: {
      fr: 'Mesure « uncovered » avec un maximum de zéro jour.',
      en: '“uncovered” with a most of no day.',
    },
    requirements: [
      aLine({
        measure: { kind: 'uncovered', of: { kind: 'insurance-cover' } },
        window: { kind: 'rolling', months: 24 },
        threshold: NONE,
        direction: 'at-most',
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'two policies that touch: until 31 December, from 1 January',
        evidence: [cover('2024-01-01', '2024-12-31'), cover('2025-01-01', '2026-12-31')],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 0, needed: 0 },
      },
      {
        says: 'a gap of one day: until 31 December, from 2 January',
        evidence: [cover('2024-01-01', '2024-12-31'), cover('2025-01-02', '2026-12-31')],
        on: '2026-06-30',
        expected: { result: 'UNMET', counted: 1, needed: 0 },
      },
      {
        says: 'a third policy that lies over the gap',
        evidence: [
          cover('2024-01-01', '2024-12-31'),
          cover('2024-12-15', '2025-01-15'),
          cover('2025-01-02', '2026-12-31'),
        ],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 0 },
      },
    ],
  },
  {
    code: 'R-106',
    shape: {
      fr: 'Couvert à la demande et pendant toute l’évaluation',
      en: 'Covered on the application and all through the assessment',
    },
    how: {
      fr: '« uncovered » dans une fenêtre « since » la dernière demande.',
      en: '“uncovered” in a window “since” the last application.',
    },
    requirements: [
      aLine({
        measure: { kind: 'uncovered', of: { kind: 'insurance-cover' } },
        window: { kind: 'since', anchor: { kind: 'last', of: { kind: 'application' } } },
        threshold: NONE,
        direction: 'at-most',
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'covered from before the application until today',
        evidence: [piece('application', '2025-03-01'), cover('2025-01-01', '2025-12-31')],
        on: '2025-05-15',
        expected: { result: 'MET', counted: 0 },
      },
      {
        // 1 to 15 May are 15 days.
        says: 'covered on the application, and no longer during the assessment',
        evidence: [piece('application', '2025-03-01'), cover('2025-01-01', '2025-04-30')],
        on: '2025-05-15',
        expected: { result: 'UNMET', counted: 15 },
      },
      {
        says: 'covered from the day after the application',
        evidence: [piece('application', '2025-03-01'), cover('2025-03-02', '2025-12-31')],
        on: '2025-05-15',
        expected: { result: 'UNMET', counted: 1 },
      },
    ],
  },
  {
    code: 'R-109',
    shape: {
      fr: 'Tous les pays où l’on exerce sont couverts',
      en: 'Every country of practice is covered',
    },
    how: {
      fr: '« unmatched » : chaque séance, le jour même ; « coverage » : les pays que la pratique nomme, et ceux qui manquent.',
      en: '“unmatched”: each session on its own day; “coverage”: the countries that practice names, and those missing.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'unmatched',
          of: { kind: 'practice' },
          with: { kind: 'insurance-cover', trustAtLeast: 'documented' },
          on: [{ attribute: 'country', other: 'countries' }],
        },
        window: { kind: 'rolling', months: 12 },
        threshold: NONE,
        direction: 'at-most',
      }),
      aLine({
        id: 'countries',
        measure: {
          kind: 'coverage',
          of: { kind: 'insurance-cover' },
          by: 'countries',
          values: { of: { kind: 'practice' }, by: 'country' },
        },
        window: { kind: 'rolling', months: 12 },
        threshold: {
          kind: 'steps',
          by: { kind: 'distinct', of: { kind: 'practice' }, by: 'country' },
          steps: [1, 2, 3].map((from) => ({ from, amount: from })),
        },
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'both countries are named',
        evidence: [
          cover('2025-01-01', '2025-12-31', { countries: ['FR', 'BE'] }),
          practice('2025-03-01', 'FR'),
          practice('2025-04-01', 'BE'),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 0, needed: 0 },
        check: (decision) =>
          expect(lineIn(decision, 'countries')).toMatchObject({ result: 'MET', counted: 2, needed: 2, missing: [] }),
      },
      {
        says: 'a country was added to the practice alone',
        evidence: [
          cover('2025-01-01', '2025-12-31', { countries: ['FR', 'BE'] }),
          practice('2025-03-01', 'FR'),
          practice('2025-04-01', 'CH'),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1 },
        check: (decision) =>
          expect(lineIn(decision, 'countries')).toMatchObject({
            result: 'UNMET',
            counted: 1,
            needed: 2,
            missing: ['CH'],
          }),
      },
      {
        says: 'the country was added to the cover, after the session',
        evidence: [
          cover('2025-01-01', '2025-12-31', { countries: ['FR'] }),
          cover('2025-05-01', '2025-12-31', { countries: ['CH'] }),
          practice('2025-03-01', 'FR'),
          practice('2025-04-01', 'CH'),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1 },
        check: (decision) => expect(lineIn(decision, 'countries').result).toBe('MET'),
      },
    ],
  },
];

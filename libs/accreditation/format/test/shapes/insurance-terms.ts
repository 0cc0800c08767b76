import { expect } from '@jest/globals';
import type { AttributeValue } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';

const NONE = { kind: 'constant', amount: 0 };
const ONE = { kind: 'constant', amount: 1 };
const LEFT = { kind: 'last', of: { kind: 'departure' } };
const COVER = { kind: 'insurance-cover' };

const cover = (from: string, heldUntil: string, attributes: Record<string, AttributeValue> = {}) =>
  piece('insurance-cover', from, { heldUntil, minutes: 0, trust: 'documented', attributes });
const practice = (heldOn: string, workFor = 'own') => piece('practice', heldOn, { attributes: { workFor } });
const claimsMade = (heldUntil: string, attributes: Record<string, AttributeValue>) =>
  cover('2024-01-01', heldUntil, { trigger: 'claim', ...attributes });

const noDay = (changes: Record<string, unknown>) =>
  aLine({ threshold: NONE, direction: 'at-most', evidence: 'documented', ...changes });

/** Cover for what lies behind: the past taken in, and the years after leaving. */
export const COVER_TERMS: readonly Example[] = [
  {
    code: 'R-110',
    shape: {
      fr: 'L’activité est nommée, ou l’assureur la confirme par écrit',
      en: 'The activity is named, or the insurer confirms it in writing',
    },
    how: {
      fr: 'Condition « any-of » avec « in » et « present ».',
      en: 'The condition “any-of” with “in” and “present”.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'in-force',
          of: {
            ...COVER,
            where: [
              {
                test: 'any-of',
                conditions: [
                  { test: 'in', attribute: 'activities', values: ['coaching'] },
                  { test: 'present', attribute: 'insurerConfirmation' },
                ],
              },
            ],
          },
        },
        threshold: ONE,
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'named among others',
        evidence: [cover('2025-01-01', '2025-12-31', { activities: ['training', 'coaching'] })],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'not named, and confirmed',
        evidence: [
          cover('2025-01-01', '2025-12-31', { activities: ['consulting'], insurerConfirmation: 'document-7' }),
        ],
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'neither named nor confirmed',
        evidence: [cover('2025-01-01', '2025-12-31', { activities: ['consulting'] })],
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
  {
    code: 'R-111',
    shape: {
      fr: 'Base réclamation : reprise du passé, et cinq ans de garantie subséquente',
      en: 'Claims-made cover: the past taken in, and five years after it',
    },
    how: {
      fr: '« uncovered » depuis la première séance, « from » la date de reprise ; condition « at-least » sur la durée subséquente.',
      en: '“uncovered” since the first session, “from” the retroactive day; the condition “at-least” on the months after it.',
    },
    requirements: [
      noDay({
        measure: {
          kind: 'uncovered',
          of: {
            ...COVER,
            where: [
              {
                test: 'any-of',
                conditions: [
                  { test: 'in', attribute: 'trigger', values: ['harmful-act'] },
                  { test: 'at-least', attribute: 'subsequentMonths', value: 60 },
                ],
              },
            ],
          },
          from: 'retroactiveFrom',
        },
        window: { kind: 'since', anchor: { kind: 'first', of: { kind: 'practice' } } },
      }),
    ],
    cases: [
      {
        says: 'the past is taken in from the first session on',
        evidence: [
          practice('2018-01-01'),
          claimsMade('2025-12-31', { retroactiveFrom: '2018-01-01', subsequentMonths: 60 }),
        ],
        on: '2025-06-30',
        expected: { result: 'MET', counted: 0 },
      },
      {
        // 2018 to 2023 are six years with one 29 February: 6 × 365 + 1 = 2191.
        says: 'without a retroactive day six years are bare',
        evidence: [practice('2018-01-01'), claimsMade('2025-12-31', { subsequentMonths: 60 })],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 2191 },
      },
      {
        // All of it: 2191, and 366 of 2024, and 181 to 30 June.
        says: 'three years after it are too few: the policy does not count',
        evidence: [
          practice('2018-01-01'),
          claimsMade('2025-12-31', { retroactiveFrom: '2018-01-01', subsequentMonths: 36 }),
        ],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 2738, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'a policy that lapsed a month ago',
        evidence: [
          practice('2018-01-01'),
          claimsMade('2025-05-31', { retroactiveFrom: '2018-01-01', subsequentMonths: 60 }),
        ],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 30 },
      },
    ],
  },
  {
    code: 'R-112',
    shape: {
      fr: 'Six ans de garantie après le départ',
      en: 'Six years of cover after leaving',
    },
    how: {
      fr: '« uncovered » « since » le départ, « asked » pendant 72 mois.',
      en: '“uncovered” “since” the departure, “asked” for 72 months.',
    },
    requirements: [
      noDay({
        measure: { kind: 'uncovered', of: COVER },
        window: { kind: 'since', anchor: LEFT },
        asked: [{ kind: 'after', anchor: LEFT, belowMonths: 72 }],
      }),
    ],
    cases: [
      {
        says: 'covered until the last day of the 72 months',
        evidence: [piece('departure', '2020-03-31'), cover('2020-01-01', '2026-03-30')],
        on: '2026-03-30',
        expected: { result: 'MET', counted: 0 },
      },
      {
        // January to June 2025: 181 days.
        says: 'a former member whose cover ended too early',
        evidence: [piece('departure', '2020-03-31'), cover('2020-01-01', '2024-12-31')],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 181 },
      },
      {
        says: 'after 72 months nothing is asked any more',
        evidence: [piece('departure', '2020-03-31'), cover('2020-01-01', '2024-12-31')],
        on: '2026-03-31',
        check: ({ lines }) => expect(lines).toEqual([]),
      },
    ],
  },
];

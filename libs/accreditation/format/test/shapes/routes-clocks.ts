import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn, resultsIn } from './writing.js';

const ONE = { kind: 'constant', amount: 1 };

const membership = (form: string, from: string, heldUntil: string | null) =>
  piece('membership', from, { heldUntil, attributes: { form } });
const attempt = (heldOn: string) => piece('attempt', heldOn, { minutes: 0 });
const fee = (heldOn: string) => piece('payment', heldOn, { attributes: { purpose: 'first' } });

/** Clocks of their own, and numbers of times and months. */
export const CLOCKS: readonly Example[] = [
  {
    code: 'R-69',
    shape: {
      fr: 'Une adhésion annuelle à jour, avec son horloge propre à côté du titre de trois ans',
      en: 'An annual membership in good standing, with a clock of its own beside the title of three years',
    },
    how: {
      fr: 'Une mesure « in-force » sur « membership », une autre sur « award ».',
      en: 'One “in-force” of “membership”, another of “award”.',
    },
    requirements: [
      aLine({ measure: { kind: 'in-force', of: { kind: 'membership' } }, threshold: ONE }),
      aLine({ id: 'title', measure: { kind: 'in-force', of: { kind: 'award' } }, threshold: ONE }),
    ],
    cases: [
      {
        says: 'both run',
        evidence: [
          membership('full', '2025-01-01', '2025-12-31'),
          piece('award', '2024-05-01', { heldUntil: '2027-04-30' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET' },
        check: ({ result }) => expect(result).toBe('MET'),
      },
      {
        says: 'the year of membership is over, the title still runs',
        evidence: [
          membership('full', '2025-01-01', '2025-12-31'),
          piece('award', '2024-05-01', { heldUntil: '2027-04-30' }),
        ],
        on: '2026-01-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_ENDED'] },
        check: (decision) => {
          expect(lineIn(decision, 'title').result).toBe('MET');
          expect(lineIn(decision, 'line').remedy?.code).toBe('RENEW');
        },
      },
    ],
  },
  {
    code: 'R-70',
    shape: {
      fr: 'Deux essais par droit d’examen ; un statut limité à quatre ans',
      en: 'Two attempts for each fee; a status limited to four years',
    },
    how: {
      fr: 'Direction « at-most » : un « count » depuis le dernier paiement, un « elapsed » tant que le statut dure.',
      en: 'Direction “at-most”: a “count” since the last payment, an “elapsed” for as long as the status lasts.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'attempt' } },
        window: { kind: 'since', anchor: { kind: 'last', of: { kind: 'payment' } } },
        threshold: { kind: 'constant', amount: 2 },
        direction: 'at-most',
      }),
      aLine({
        id: 'status',
        measure: { kind: 'elapsed', of: { kind: 'membership', forms: ['in-training'] } },
        threshold: { kind: 'constant', amount: 48 },
        direction: 'at-most',
        asked: [{ kind: 'while', of: { kind: 'membership', forms: ['in-training'] }, present: true }],
      }),
    ],
    cases: [
      {
        says: 'two attempts',
        evidence: [fee('2025-01-01'), attempt('2025-02-01'), attempt('2025-03-01')],
        on: '2025-06-01',
        expected: { result: 'MET', counted: 2, needed: 2 },
      },
      {
        says: 'a third one on the same fee',
        evidence: [fee('2025-01-01'), ...['2025-02-01', '2025-03-01', '2025-04-01'].map(attempt)],
        on: '2025-06-01',
        expected: { result: 'UNMET', counted: 3 },
        check: (decision) => expect(lineIn(decision, 'line').remedy).toMatchObject({ code: 'REDUCE', amount: 1 }),
      },
      {
        says: 'a third one on a new fee is the first of two',
        evidence: [
          fee('2025-01-01'),
          attempt('2025-02-01'),
          attempt('2025-03-01'),
          fee('2025-03-15'),
          attempt('2025-04-01'),
        ],
        on: '2025-06-01',
        expected: { result: 'MET', counted: 1 },
      },
      {
        // From 15 January 2020 to 15 January 2024 it is 48 months, to the day.
        says: 'in training for 48 months and a day',
        evidence: [membership('in-training', '2020-01-15', null)],
        on: '2024-01-16',
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'MET', status: 'UNMET' }),
      },
      {
        says: 'in training for 48 months to the day',
        evidence: [membership('in-training', '2020-01-15', null)],
        on: '2024-01-15',
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'MET', status: 'MET' }),
      },
      {
        says: 'a full member is no longer asked about the years in training',
        evidence: [membership('in-training', '2020-01-15', '2023-12-31'), membership('full', '2024-01-01', null)],
        on: '2026-01-01',
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'MET' }),
      },
    ],
  },
];

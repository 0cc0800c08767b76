import type { AttributeValue } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';

const ONE = { kind: 'constant', amount: 1 };
const MILLION = { test: 'money', attribute: 'perClaim', currency: 'GBP', atLeast: 100_000_000 };

const cover = (from: string, heldUntil: string, attributes: Record<string, AttributeValue> = {}) =>
  piece('insurance-cover', from, { heldUntil, minutes: 0, trust: 'documented', attributes });
const perClaim = (attributes: Record<string, AttributeValue>) => [cover('2025-01-01', '2025-12-31', attributes)];

const inForce = (...where: readonly Record<string, unknown>[]) =>
  aLine({
    measure: { kind: 'in-force', of: { kind: 'insurance-cover', where } },
    threshold: ONE,
    evidence: 'documented',
  });

/** How much is covered. */
export const COVER_AMOUNTS: readonly Example[] = [
  {
    code: 'R-107',
    shape: {
      fr: 'Un million de livres par sinistre, ou l’équivalent dans une autre monnaie',
      en: 'A million pounds for each claim, or as much in another currency',
    },
    how: {
      fr: 'Condition « money » ; la pièce garde son taux et le jour du taux (« rateTo », « rateTimes », « ratePer »).',
      en: 'The condition “money”; the piece keeps its rate and the day of it (“rateTo”, “rateTimes”, “ratePer”).',
    },
    requirements: [inForce(MILLION)],
    cases: [
      {
        says: 'a million pounds',
        evidence: perClaim({ perClaim: 100_000_000, currency: 'GBP' }),
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        // 1 150 000 × 0.87 = 1 000 500 pounds.
        says: 'euros enough, by the rate that was kept',
        evidence: perClaim({
          perClaim: 115_000_000,
          currency: 'EUR',
          rateTo: 'GBP',
          rateTimes: 87,
          ratePer: 100,
          rateOn: '2025-01-01',
        }),
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        // 1 149 000 × 0.87 = 999 630 pounds, though it is more than a million euros.
        says: 'euros too few, by the rate that was kept',
        evidence: perClaim({
          perClaim: 114_900_000,
          currency: 'EUR',
          rateTo: 'GBP',
          rateTimes: 87,
          ratePer: 100,
          rateOn: '2025-01-01',
        }),
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'euros without a rate',
        evidence: perClaim({ perClaim: 900_000_000, currency: 'EUR' }),
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_RATE_UNKNOWN'] },
      },
    ],
  },
  {
    code: 'R-108',
    shape: {
      fr: 'Un plafond annuel, plus haut si les frais de défense s’y imputent',
      en: 'An amount for the year, higher where the costs of defence are taken from it',
    },
    how: {
      fr: 'Condition « any-of » : frais en dehors, ou une somme « money » plus élevée.',
      en: 'The condition “any-of”: costs outside, or more “money”.',
    },
    requirements: [
      inForce(
        MILLION,
        { ...MILLION, attribute: 'aggregate' },
        {
          test: 'any-of',
          conditions: [
            { test: 'in', attribute: 'defenceCosts', values: ['outside'] },
            { ...MILLION, attribute: 'aggregate', atLeast: 200_000_000 },
          ],
        },
      ),
    ],
    cases: [
      {
        says: 'a million, costs outside',
        evidence: perClaim({ perClaim: 100_000_000, aggregate: 100_000_000, currency: 'GBP', defenceCosts: 'outside' }),
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
      {
        says: 'a million, costs within',
        evidence: perClaim({ perClaim: 100_000_000, aggregate: 100_000_000, currency: 'GBP', defenceCosts: 'within' }),
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'two million, costs within',
        evidence: perClaim({ perClaim: 100_000_000, aggregate: 200_000_000, currency: 'GBP', defenceCosts: 'within' }),
        on: '2025-06-01',
        expected: { result: 'MET' },
      },
    ],
  },
];

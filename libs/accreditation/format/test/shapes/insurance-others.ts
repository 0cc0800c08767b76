import { expect } from '@jest/globals';
import type { AttributeValue } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn, resultsIn } from './writing.js';

const NONE = { kind: 'constant', amount: 0 };
const ONE = { kind: 'constant', amount: 1 };
const COVER = { kind: 'insurance-cover' };

const cover = (from: string, heldUntil: string, attributes: Record<string, AttributeValue> = {}) =>
  piece('insurance-cover', from, { heldUntil, minutes: 0, trust: 'documented', attributes });
const practice = (heldOn: string, workFor = 'own') => piece('practice', heldOn, { attributes: { workFor } });
const away = (heldUntil: string | null) => piece('no-practice', '2025-01-01', { heldUntil });
const promise = piece('statement', '2025-01-01', { attributes: { form: 'will-insure' } });

/** Cover of others, and cover to come. */
export const EMPLOYERS: readonly Example[] = [
  {
    code: 'R-113',
    shape: {
      fr: 'La couverture d’un employeur ne vaut que pour le travail fait pour lui',
      en: 'An employer’s cover is for work done for that employer only',
    },
    how: {
      fr: '« unmatched » : ce pour quoi la séance est faite (« workFor ») figure dans la couverture (« coversWorkFor »).',
      en: '“unmatched”: whom the session is for (“workFor”) is in the cover (“coversWorkFor”).',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'unmatched',
          of: { kind: 'practice' },
          with: COVER,
          on: [{ attribute: 'workFor', other: 'coversWorkFor' }],
        },
        window: { kind: 'rolling', months: 12 },
        threshold: NONE,
        direction: 'at-most',
      }),
    ],
    cases: [
      {
        says: 'work for the employer alone',
        evidence: [
          cover('2025-01-01', '2025-12-31', { coversWorkFor: ['employer-a'] }),
          practice('2025-03-01', 'employer-a'),
        ],
        on: '2025-06-01',
        expected: { result: 'MET', counted: 0 },
      },
      {
        says: 'a client of one’s own, and another employer',
        evidence: [
          cover('2025-01-01', '2025-12-31', { coversWorkFor: ['employer-a'] }),
          practice('2025-03-01', 'employer-b'),
          practice('2025-03-02'),
        ],
        on: '2025-06-01',
        expected: { result: 'UNMET', counted: 2 },
      },
      {
        says: 'with a policy of one’s own beside it',
        evidence: [
          cover('2025-01-01', '2025-12-31', { coversWorkFor: ['employer-a'] }),
          cover('2025-01-01', '2025-12-31', { coversWorkFor: ['own'] }),
          practice('2025-03-01', 'employer-a'),
          practice('2025-03-02'),
        ],
        on: '2025-06-01',
        expected: { result: 'MET', counted: 0 },
      },
    ],
  },
  {
    code: 'R-114',
    shape: {
      fr: 'Une couverture à venir suffit tant qu’on n’exerce pas',
      en: 'Cover to come is enough for as long as there is no practice',
    },
    how: {
      fr: 'Deux lignes « asked » « while » : sans « no-practice » la couverture, avec « no-practice » la promesse.',
      en: 'Two lines “asked” “while”: without “no-practice” the cover, with “no-practice” the promise.',
    },
    requirements: [
      aLine({
        measure: { kind: 'in-force', of: COVER },
        threshold: ONE,
        evidence: 'documented',
        asked: [{ kind: 'while', of: { kind: 'no-practice' }, present: false }],
      }),
      aLine({
        id: 'promise',
        measure: { kind: 'count', of: { kind: 'statement', forms: ['will-insure'] } },
        threshold: ONE,
        asked: [{ kind: 'while', of: { kind: 'no-practice' }, present: true }],
      }),
    ],
    cases: [
      {
        says: 'no practice, and a promise',
        evidence: [away(null), promise],
        on: '2025-06-01',
        check: (decision) => expect([decision.result, resultsIn(decision)]).toEqual(['MET', { promise: 'MET' }]),
      },
      {
        says: 'practice again, and the promise is not enough',
        evidence: [away('2025-05-31'), promise],
        on: '2025-06-01',
        expected: { result: 'UNMET' },
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'UNMET' }),
      },
      {
        says: 'practice, and a cover that begins tomorrow',
        evidence: [cover('2025-06-02', '2026-06-01')],
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_NOT_BEGUN'] },
        check: (decision) => expect(lineIn(decision, 'line').remedy).toMatchObject({ code: 'WAIT', by: '2025-06-02' }),
      },
    ],
  },
];

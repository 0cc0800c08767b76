import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { confirmed, constant, hours, lineIn, minutesOf, resultsIn } from './writing.js';

const DOCUMENTED = { trust: 'documented' } as const;
const isOf = (attribute: string, ...values: readonly (string | boolean)[]) => ({ test: 'in', attribute, values });
const has = (attribute: string) => ({ test: 'present', attribute });
const CERTIFICATE = {
  documentKind: 'certificate',
  ...{ provider: 'p1', title: 't1', datedOn: '2025-03-01', statedHours: 8, thirdPartyMark: true },
};

/** How far evidence is trusted, and what it must contain. */
export const PROOF_1: readonly Example[] = [
  {
    code: 'R-44',
    shape: {
      fr: 'Trois niveaux de confiance : déclaré (HCPC), confirmé par quelqu’un (BACP), prouvé par un document (ISACA)',
      en: 'Three levels of trust: declared (HCPC), confirmed by somebody (BACP), proved by a document (ISACA)',
    },
    how: {
      fr: 'Chaque pièce a sa confiance ; « evidence » dit laquelle la ligne demande au moins.',
      en: 'Each piece has its trust; “evidence” says which the line asks at least.',
    },
    requirements: [
      aLine({ measure: minutesOf('cpd'), evidence: 'confirmed' }),
      aLine({ id: 'declared', measure: minutesOf('cpd'), evidence: 'declared' }),
      aLine({ id: 'documented', measure: minutesOf('cpd'), evidence: 'documented' }),
    ],
    cases: [
      {
        says: 'a confirmed hour is enough for two of the three lines',
        evidence: confirmed(hours('cpd', '2025-03-01', 1)),
        on: '2025-12-31',
        expected: { result: 'MET', counted: 60, needed: 60 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', declared: 'MET', documented: 'UNMET' });
        },
      },
      {
        says: 'a declared hour waits to be confirmed, and a document is more than asked',
        evidence: [hours('cpd', '2025-03-01', 1)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 60, leftOut: ['ACCREDITATION_TRUST_TOO_LOW'] },
        check: (decision) => {
          expect(lineIn(decision, 'line').remedy).toEqual({ code: 'CONFIRM', amount: 60, by: null });
          expect(lineIn(decision, 'declared').result).toBe('MET');
        },
      },
    ],
  },
  {
    code: 'R-45',
    shape: {
      fr: 'Ce qu’une preuve doit porter, et les genres refusés (ISACA : organisme, titre, date, heures, marque d’un tiers ; pas de reçu)',
      en: 'What a proof must show, and kinds that are refused (ISACA: provider, title, date, hours, a third party’s mark; no receipts)',
    },
    how: {
      fr: 'Conditions « present », « in » et « not-in » sur ce que la vérification a relevé, chacune avec sa phrase.',
      en: 'The conditions “present”, “in” and “not-in” on what the check of the document found, each with its sentence.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', {
          where: [
            ...['provider', 'title', 'datedOn', 'statedHours'].map(has),
            isOf('thirdPartyMark', true),
            {
              test: 'not-in',
              attribute: 'documentKind',
              values: ['receipt', 'calendar-invite', 'slides'],
              says: { fr: 'Un reçu ne prouve pas la participation.', en: 'A receipt does not prove attendance.' },
            },
          ],
        }),
        threshold: constant(480),
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: 'a certificate with all of it',
        evidence: [hours('cpd', '2025-03-01', 8, CERTIFICATE, DOCUMENTED)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 480, needed: 480 },
      },
      {
        says: 'a receipt with all of it, and a certificate that nobody else signed',
        evidence: [
          hours('cpd', '2025-03-01', 8, { ...CERTIFICATE, documentKind: 'receipt' }, DOCUMENTED),
          hours('cpd', '2025-04-01', 8, { ...CERTIFICATE, thirdPartyMark: false }, DOCUMENTED),
        ],
        on: '2025-12-31',
        expected: {
          result: 'UNMET',
          counted: 0,
          needed: 480,
          leftOut: ['ACCREDITATION_CONDITION_NOT_MET', 'ACCREDITATION_CONDITION_NOT_MET'],
        },
        check: (decision) => {
          const { leftOut } = lineIn(decision, 'line');
          expect(leftOut.map(({ says }) => says?.en)).toEqual(['A receipt does not prove attendance.', undefined]);
        },
      },
    ],
  },
  {
    code: 'R-46',
    shape: {
      fr: 'Une preuve de remplacement (AC : un courriel daté du formateur pour un certificat perdu)',
      en: 'A proof in place of another (AC: a dated e-mail of the trainer for a lost certificate)',
    },
    how: {
      fr: 'Condition « any-of » ; ce que le seul remplacement doit porter s’écrit « le certificat, ou cela ».',
      en: 'An “any-of” condition; what the replacement alone must show is written as “the certificate, or this”.',
    },
    requirements: [
      aLine({
        measure: minutesOf('training', {
          where: [
            isOf('documentKind', 'certificate', 'trainer-e-mail'),
            { test: 'any-of', conditions: [isOf('documentKind', 'certificate'), has('datedOn')] },
          ],
        }),
        threshold: constant(2100),
        evidence: 'documented',
      }),
    ],
    cases: [
      {
        says: '20 h by certificate and 15 by a dated e-mail: 35',
        evidence: [
          hours('training', '2024-03-01', 20, { documentKind: 'certificate' }, DOCUMENTED),
          hours('training', '2025-03-01', 15, { documentKind: 'trainer-e-mail', datedOn: '2025-09-01' }, DOCUMENTED),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 2100, needed: 2100 },
      },
      {
        says: 'the e-mail without a date leaves 20',
        evidence: [
          hours('training', '2024-03-01', 20, { documentKind: 'certificate' }, DOCUMENTED),
          hours('training', '2025-03-01', 15, { documentKind: 'trainer-e-mail' }, DOCUMENTED),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1200, needed: 2100, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
];

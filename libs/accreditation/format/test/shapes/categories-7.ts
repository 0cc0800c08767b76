import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, lineIn, minutesOf, rolling } from './writing.js';

const isOf = (attribute: string, ...values: readonly string[]) => [{ test: 'in', attribute, values }];

/** The person's part in a session, and its form. */
export const CATEGORIES_7: readonly Example[] = [
  {
    code: 'R-40',
    shape: {
      fr: 'Reçue ou donnée (ICF : dix heures de supervision dans l’un ou l’autre rôle)',
      en: 'Received or delivered (ICF: ten hours of supervision in either role)',
    },
    how: {
      fr: 'Une condition sur le rôle de la personne, et un plafond commun aux deux.',
      en: 'A condition on the person’s role, and one ceiling for both.',
    },
    requirements: [
      aLine({
        measure: minutesOf(
          'supervision',
          { where: isOf('role', 'received', 'delivered') },
          { ceilings: [{ kind: 'amount', atMost: 600, per: 'window', over: 'cut' }] },
        ),
        window: rolling(36),
        threshold: constant(600),
      }),
    ],
    cases: [
      {
        says: '6 h received and 5 delivered: 10 count',
        evidence: [
          hours('supervision', '2025-01-01', 6, { role: 'received' }),
          hours('supervision', '2025-02-01', 5, { role: 'delivered' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 600, needed: 600, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
      {
        says: '6 h received and 4 looked on: 6 count',
        evidence: [
          hours('supervision', '2025-01-01', 6, { role: 'received' }),
          hours('supervision', '2025-02-01', 4, { role: 'observed' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 360, needed: 600, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
  {
    code: 'R-41',
    shape: {
      fr: 'Une forme imposée (EMCC : en individuel pour les candidats ; BACP : pas de groupe de pairs en formation)',
      en: 'A form that is imposed (EMCC: individual for candidates; BACP: no peer groups for trainees)',
    },
    how: {
      fr: '« forms » nomme ce qui compte ; une condition « not-in » nomme ce qui ne compte pas.',
      en: '“forms” names what counts; a “not-in” condition names what does not.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision', { forms: ['individual'] }),
        window: rolling(12),
        threshold: constant(240),
      }),
      aLine({
        id: 'no-peers',
        measure: minutesOf('supervision', { where: [{ test: 'not-in', attribute: 'form', values: ['peer'] }] }),
        window: rolling(12),
        threshold: constant(240),
      }),
    ],
    cases: [
      {
        says: 'four hours alone with the supervisor',
        evidence: [hours('supervision', '2025-03-01', 4, { form: 'individual' })],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 240, needed: 240 },
      },
      {
        says: 'two of them in a group do not count here: 120, while the other line takes all 240',
        evidence: [
          hours('supervision', '2025-03-01', 2, { form: 'individual' }),
          hours('supervision', '2025-04-01', 2, { form: 'group' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 120, needed: 240, leftOut: ['ACCREDITATION_OTHER_FORM'] },
        check: (decision) => {
          expect(lineIn(decision, 'no-peers').counted).toBe(240);
        },
      },
    ],
  },
];

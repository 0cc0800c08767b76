import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, lineIn, minutesOf, resultsIn, rolling } from './writing.js';

const named = (fr: string, en: string) => ({ fr, en });
const CATEGORIES = [
  { code: 'core', title: named('Compétences clés', 'Core competencies') },
  { code: 'ethics', title: named('Éthique', 'Ethics'), within: 'core' },
  { code: 'supervision', title: named('Supervision', 'Supervision'), within: 'core' },
  { code: 'resource', title: named('Autres ressources', 'Resource development') },
];
const cpd = (heldOn: string, count: number, category: string) => hours('cpd', heldOn, count, { category });
const SUPERVISION_TO_10_H = {
  ceilings: [
    {
      kind: 'amount',
      atMost: 600,
      per: 'window',
      over: 'cut',
      where: [{ test: 'in', attribute: 'category', values: ['supervision'] }],
    },
  ],
};
const inCategories = (categories: readonly string[]) => minutesOf('cpd', { categories });

/** Categories: least, most, nested, and as a share. */
export const CATEGORIES_1: readonly Example[] = [
  {
    code: 'R-25',
    shape: {
      fr: 'Un minimum dans une catégorie (NMC : 20 heures participatives sur 35)',
      en: 'A least amount in a category (NMC: 20 participatory hours of 35)',
    },
    how: {
      fr: 'Deux lignes sur les mêmes pièces, l’une avec un filtre ; des codes de « categories » ou une condition sur un attribut.',
      en: 'Two lines on the same evidence, one with a filter: codes of “categories”, or a condition on an attribute.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', { where: [{ test: 'in', attribute: 'mode', values: ['participatory'] }] }),
        window: rolling(36),
        threshold: constant(1200),
      }),
      aLine({ id: 'total', measure: minutesOf('cpd'), window: rolling(36), threshold: constant(2100) }),
    ],
    cases: [
      {
        says: '20 participatory hours and 15 others: 20 and 35',
        evidence: [
          hours('cpd', '2025-02-01', 20, { mode: 'participatory' }),
          hours('cpd', '2025-03-01', 15, { mode: 'alone' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1200, needed: 1200 },
        check: (decision) => {
          expect(lineIn(decision, 'total')).toMatchObject({ result: 'MET', counted: 2100 });
        },
      },
      {
        says: '19 participatory hours and 16 others: enough in all, one short in the category',
        evidence: [
          hours('cpd', '2025-02-01', 19, { mode: 'participatory' }),
          hours('cpd', '2025-03-01', 16, { mode: 'alone' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1140, needed: 1200, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
        check: (decision) => {
          expect(lineIn(decision, 'total').result).toBe('MET');
        },
      },
    ],
  },
  {
    code: 'R-26',
    shape: {
      fr: 'Un maximum dans une catégorie, dont l’excédent est ignoré (ICF : 10 heures de supervision)',
      en: 'A most in a category, of which what is over is ignored (ICF: 10 hours of supervision)',
    },
    how: {
      fr: 'Plafond « amount » sur la fenêtre avec sa condition ; ce qui dépasse reste visible parmi ce qui ne compte pas.',
      en: 'An “amount” ceiling over the window with its condition; what is over stays visible among what is left out.',
    },
    requirements: [
      aLine({ measure: minutesOf('cpd', {}, SUPERVISION_TO_10_H), window: rolling(36), threshold: constant(2400) }),
      aLine({
        id: 'core',
        measure: minutesOf('cpd', { categories: ['core'] }, SUPERVISION_TO_10_H),
        window: rolling(36),
        threshold: constant(1440),
      }),
    ],
    scheme: { categories: CATEGORIES },
    cases: [
      {
        says: '14 h of supervision count for 10: with 12 core, 3 ethics and 15 others 10 + 12 + 3 + 15 = 40',
        evidence: [
          cpd('2025-01-01', 14, 'supervision'),
          cpd('2025-02-01', 12, 'core'),
          cpd('2025-03-01', 3, 'ethics'),
          cpd('2025-04-01', 15, 'resource'),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 2400, needed: 2400, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
      {
        says: 'with 14 others 39 count of 43, one short, though the core is 10 + 12 + 3 = 25',
        evidence: [
          cpd('2025-01-01', 14, 'supervision'),
          cpd('2025-02-01', 12, 'core'),
          cpd('2025-03-01', 3, 'ethics'),
          cpd('2025-04-01', 14, 'resource'),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 2340, needed: 2400, leftOut: ['ACCREDITATION_OVER_CEILING'] },
        check: (decision) => {
          expect(lineIn(decision, 'line')).toMatchObject({ raw: 2580, remedy: { code: 'ADD', amount: 60 } });
          expect(lineIn(decision, 'core')).toMatchObject({ result: 'MET', counted: 1500 });
        },
      },
    ],
  },
  {
    code: 'R-27',
    shape: {
      fr: 'Une catégorie dans une autre (ICF : 3 d’éthique, dans 24 clés, dans 40)',
      en: 'A category within another (ICF: 3 of ethics, within 24 core, within 40)',
    },
    how: {
      fr: 'Une catégorie dit dans laquelle elle se trouve (« within ») ; une pièce compte alors dans les deux, et une fois dans le total.',
      en: 'A category says which one it lies within; a piece then counts in both, and once in the total.',
    },
    requirements: [
      aLine({ measure: inCategories(['core']), window: rolling(36), threshold: constant(1440) }),
      aLine({ id: 'ethics', measure: inCategories(['ethics']), window: rolling(36), threshold: constant(180) }),
      aLine({ id: 'total', measure: minutesOf('cpd'), window: rolling(36), threshold: constant(2400) }),
    ],
    scheme: { categories: CATEGORIES },
    cases: [
      {
        says: '21 + 3 = 24 core, and 16 others make 40',
        evidence: [cpd('2025-01-01', 21, 'core'), cpd('2025-02-01', 3, 'ethics'), cpd('2025-03-01', 16, 'resource')],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1440, needed: 1440 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', ethics: 'MET', total: 'MET' });
          expect(lineIn(decision, 'total').counted).toBe(2400);
        },
      },
      {
        says: '22 core and 3 of ethics entered apart are 25 core, and with 15 others 40',
        evidence: [cpd('2025-01-01', 22, 'core'), cpd('2025-02-01', 3, 'ethics'), cpd('2025-03-01', 15, 'resource')],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1500, needed: 1440 },
        check: (decision) => {
          expect(decision.result).toBe('MET');
        },
      },
      {
        says: '20 + 3 = 23 core is one short, though 17 others make 40',
        evidence: [cpd('2025-01-01', 20, 'core'), cpd('2025-02-01', 3, 'ethics'), cpd('2025-03-01', 17, 'resource')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1380, needed: 1440, leftOut: ['ACCREDITATION_OTHER_CATEGORY'] },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'UNMET', ethics: 'MET', total: 'MET' });
        },
      },
    ],
  },
];

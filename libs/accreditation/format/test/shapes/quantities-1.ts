import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, levelsOf, minutesOf, onEach } from './writing.js';

const FOUR_LEVELS = levelsOf('foundation', 'practitioner', 'senior', 'master');

/** Amounts over a career, and what they count from. */
export const QUANTITIES_1: readonly Example[] = [
  {
    code: 'R-01',
    shape: {
      fr: 'Un minimum d’heures sur toute la carrière, y compris celles d’avant la plateforme (EMCC : 50, 100, 250, 500 heures de clients)',
      en: 'A least number of hours over a career, those from before the platform included (EMCC: 50, 100, 250, 500 client hours)',
    },
    how: {
      fr: 'Fenêtre « career », un montant par niveau ; le solde d’ouverture est une pièce comme une autre, et une condition « any-of » lui demande sa propre preuve.',
      en: 'The window “career” and an amount for each level; the opening balance is a piece like any other, of which an “any-of” condition asks a proof of its own.',
    },
    requirements: [
      aLine({
        measure: minutesOf('practice', {
          where: [
            {
              test: 'any-of',
              conditions: [
                { test: 'absent', attribute: 'openingBalance' },
                { test: 'in', attribute: 'openingProof', values: ['reference', 'log'] },
              ],
            },
          ],
        }),
        threshold: constant({ foundation: 3000, practitioner: 6000, senior: 15_000, master: 30_000 }),
      }),
    ],
    scheme: { levels: FOUR_LEVELS },
    cases: [
      {
        says: '40 h proved from before and 10 h logged make 50 h: 2400 + 600 = 3000',
        level: 'foundation',
        evidence: [
          hours('practice', '2019-12-31', 40, { openingBalance: true, openingProof: 'reference' }),
          hours('practice', '2025-03-01', 10),
        ],
        on: '2026-01-01',
        expected: { result: 'MET', counted: 3000, needed: 3000, leftOut: [] },
      },
      {
        says: 'an opening balance without its proof does not count: 600 of 3000 are left',
        level: 'foundation',
        evidence: [hours('practice', '2019-12-31', 40, { openingBalance: true }), hours('practice', '2025-03-01', 10)],
        on: '2026-01-01',
        expected: { result: 'UNMET', counted: 600, needed: 3000, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'the same 50 h are half of what the next level asks',
        level: 'practitioner',
        evidence: [hours('practice', '2019-12-31', 50, { openingBalance: true, openingProof: 'log' })],
        on: '2026-01-01',
        expected: { result: 'UNMET', counted: 3000, needed: 6000 },
      },
    ],
  },
  {
    code: 'R-02',
    shape: {
      fr: 'Des heures qui ne comptent qu’après le début d’une formation, elle-même définie par une règle (ICF : 30 heures, dont 24 sur les compétences clés)',
      en: 'Hours that count only after a course began that itself follows a rule (ICF: 30 hours, of which 24 on core competencies)',
    },
    how: {
      fr: 'Fenêtre « since » dont l’événement est la première formation qui remplit les conditions ; sa date se calcule, elle ne se saisit pas.',
      en: 'The window “since”, whose event is the first training that meets the conditions; its day is computed and never typed in.',
    },
    requirements: [
      aLine({
        measure: minutesOf('practice'),
        window: {
          kind: 'since',
          anchor: {
            kind: 'first',
            of: {
              kind: 'training',
              where: [
                { test: 'at-least', attribute: 'courseHours', value: 30 },
                { test: 'at-least', attribute: 'coreHours', value: 24 },
              ],
            },
          },
        },
        threshold: constant(6000),
      }),
    ],
    cases: [
      {
        says: 'the first course is too short, so counting begins with the second: 60 + 40 = 100 h, and 20 h lie before',
        evidence: [
          item('training', '2024-01-10', { courseHours: 20, coreHours: 20 }),
          hours('practice', '2024-03-01', 20),
          item('training', '2024-06-01', { courseHours: 30, coreHours: 24 }),
          hours('practice', '2024-07-01', 60),
          hours('practice', '2025-02-01', 40),
        ],
        on: '2025-03-01',
        expected: { result: 'MET', counted: 6000, needed: 6000, leftOut: ['ACCREDITATION_NOT_BEGUN_TO_COUNT'] },
      },
      {
        says: 'with 23 core hours there is no start, and 100 h count for nothing',
        evidence: [
          item('training', '2024-06-01', { courseHours: 30, coreHours: 23 }),
          hours('practice', '2024-07-01', 100),
        ],
        on: '2025-03-01',
        expected: { result: 'UNMET', counted: 0, needed: 6000, leftOut: ['ACCREDITATION_NOT_BEGUN_TO_COUNT'] },
      },
    ],
  },
  {
    code: 'R-03',
    shape: {
      fr: 'Des années écoulées depuis la première séance (EMCC : 1, 3, 5, 7 ans)',
      en: 'Years elapsed since the first practice (EMCC: 1, 3, 5, 7 years)',
    },
    how: {
      fr: 'Mesure « elapsed » : le temps écoulé, actif ou non, comparé à un nombre de mois par niveau.',
      en: 'The measure “elapsed”: time that has passed, active or not, compared with a number of months for each level.',
    },
    requirements: [
      aLine({
        measure: { kind: 'elapsed', of: { kind: 'practice' } },
        threshold: constant({ foundation: 12, practitioner: 36, senior: 60, master: 84 }),
      }),
    ],
    scheme: { levels: FOUR_LEVELS },
    cases: [
      {
        says: 'two sessions three years apart are three years: 366 + 365 + 365 = 1096 days',
        level: 'practitioner',
        evidence: onEach(['2023-04-15', '2026-04-01'], (day) => hours('practice', day, 1)),
        on: '2026-04-15',
        expected: { result: 'MET', counted: 1096, needed: 1096 },
      },
      {
        says: 'a day too early is 1095 days',
        level: 'practitioner',
        evidence: onEach(['2023-04-15', '2026-04-01'], (day) => hours('practice', day, 1)),
        on: '2026-04-14',
        expected: { result: 'UNMET', counted: 1095, needed: 1096 },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, levelsOf, lineIn, minutesOf, onEach } from './writing.js';

const FIVE_DAYS = ['2025-03-10', '2025-05-02', '2025-08-20', '2025-11-03', '2026-01-15'];
const feedback = onEach(FIVE_DAYS, (day) => item('feedback', day));

/** Amounts in periods that end with an event, a year or an anniversary. */
export const QUANTITIES_2: readonly Example[] = [
  {
    code: 'R-04',
    shape: {
      fr: 'Des années en équivalent temps plein (BPS : trois ans)',
      en: 'Years in full-time equivalent (BPS: three years)',
    },
    how: {
      fr: 'Mesure « sum » sur les mois de chaque emploi, et une conversion par quotité de travail.',
      en: 'The measure “sum” over the months of each post, and a conversion for each part of full time.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'sum',
          attribute: 'months',
          unit: 'items',
          of: { kind: 'experience' },
          convert: [
            { kind: 'factor', times: 1, per: 2, where: [{ test: 'in', attribute: 'percent', values: [50] }] },
            { kind: 'factor', times: 4, per: 5, where: [{ test: 'in', attribute: 'percent', values: [80] }] },
          ],
        },
        threshold: constant(36),
      }),
    ],
    cases: [
      {
        says: '24 months full time and 24 at half time: 24 + 12 = 36',
        evidence: [
          item('experience', '2019-01-01', { months: 24, percent: 100 }),
          item('experience', '2021-01-01', { months: 24, percent: 50 }),
        ],
        on: '2026-01-01',
        expected: { result: 'MET', counted: 36, needed: 36, leftOut: ['ACCREDITATION_CONVERTED'] },
      },
      {
        says: '50 months of work are fewer at full time: 30 × 4 ÷ 5 = 24 at 80 % and 20 ÷ 2 = 10 at half, so 34',
        evidence: [
          item('experience', '2019-01-01', { months: 30, percent: 80 }),
          item('experience', '2022-01-01', { months: 20, percent: 50 }),
        ],
        on: '2026-01-01',
        expected: { result: 'UNMET', counted: 34, needed: 36 },
      },
    ],
  },
  {
    code: 'R-05',
    shape: {
      fr: 'Une fenêtre glissante qui finit avec un événement (EMCC : cinq retours dans les 12 mois avant le dépôt)',
      en: 'A rolling window that ends with an event (EMCC: five pieces of feedback in the 12 months up to submission)',
    },
    how: {
      fr: 'Fenêtre « before » avec la dernière demande pour événement ; tant qu’elle n’est pas déposée, la ligne dit jusqu’à quand un dépôt conviendrait.',
      en: 'The window “before” with the last application as its event; until it is sent, the line tells until when sending it would do.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'feedback' } },
        window: { kind: 'before', anchor: { kind: 'last', of: { kind: 'application' } }, months: 12 },
        threshold: constant(5),
      }),
    ],
    cases: [
      {
        says: 'sent on 9 March, the 12 months begin on 10 March: five count, however late it is decided',
        evidence: [...feedback, item('application', '2026-03-09')],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 5, needed: 5, leftOut: [] },
      },
      {
        says: 'sent a day later, the first is out: four',
        evidence: [...feedback, item('application', '2026-03-10')],
        on: '2026-06-30',
        expected: { result: 'UNMET', counted: 4, needed: 5, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
      {
        says: 'not sent yet, it is met until the day before 10 March',
        evidence: feedback,
        on: '2026-03-01',
        expected: { result: 'MET', counted: 5 },
        check: (decision) => {
          expect(lineIn(decision, 'line').nextChangeOn).toBe('2026-03-10');
        },
      },
    ],
  },
  {
    code: 'R-06',
    shape: {
      fr: 'Une année fixe, dont le début dépend du rôle (GDC : au 31 décembre pour les uns, au 31 juillet pour les autres)',
      en: 'A fixed year whose boundary depends on the role (GDC: to 31 December for some, to 31 July for others)',
    },
    how: {
      fr: 'Fenêtre « period » alignée sur un mois, un par niveau ; « civil » et « body-year » pour une seule limite.',
      en: 'The window “period” aligned to a month, one for each level; “civil” and “body-year” where there is one boundary.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: {
          kind: 'period',
          months: 12,
          aligned: { kind: 'month', month: { dentist: 1, technician: 8 } },
          which: 'last',
        },
        threshold: constant(600),
      }),
    ],
    scheme: { levels: levelsOf('dentist', 'technician') },
    cases: [
      {
        says: 'from January to December: 4 + 6 = 10 h',
        level: 'dentist',
        evidence: [hours('cpd', '2025-05-10', 4), hours('cpd', '2025-09-10', 6)],
        on: '2026-01-15',
        expected: { result: 'MET', counted: 600, needed: 600, leftOut: [] },
      },
      {
        says: 'from August to July, September belongs to the next year: 4 h',
        level: 'technician',
        evidence: [hours('cpd', '2025-05-10', 4), hours('cpd', '2025-09-10', 6)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 240, needed: 600, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
    ],
  },
  {
    code: 'R-07',
    shape: {
      fr: 'Une période qui commence à l’anniversaire de l’attribution (BABCP, EMCC)',
      en: 'A period that begins on the anniversary of the award (BABCP, EMCC)',
    },
    how: {
      fr: 'Fenêtre « period » alignée sur un événement, et « clip » pour que rien n’y soit dû avant ; le 29 février se garde au 28 les autres années. Les jours sont ceux de l’organisme dès la saisie.',
      en: 'The window “period” aligned to an event, and “clip” so that nothing is due before it; 29 February is kept on the 28th in other years. Days are the body’s own from entry on.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: {
          kind: 'period',
          months: 12,
          aligned: { kind: 'event', anchor: { kind: 'first', of: { kind: 'award' } } },
          which: 'last',
          clip: { from: { kind: 'first', of: { kind: 'award' } } },
        },
        threshold: constant(360),
      }),
    ],
    cases: [
      {
        says: 'awarded on 29 February 2024, the first year ends on 27 February 2025',
        evidence: [item('award', '2024-02-29', { level: 'one' }), hours('cpd', '2025-02-27', 6)],
        on: '2025-03-01',
        expected: { result: 'MET', counted: 360, needed: 360 },
      },
      {
        says: 'and what was held on 28 February 2025 belongs to the second',
        evidence: [item('award', '2024-02-29', { level: 'one' }), hours('cpd', '2025-02-28', 6)],
        on: '2025-03-01',
        expected: { result: 'UNMET', counted: 0, needed: 360, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
      {
        says: 'in a leap year the day comes back: the fourth year ends on 28 February 2028',
        evidence: [item('award', '2024-02-29', { level: 'one' }), hours('cpd', '2028-02-28', 6)],
        on: '2028-03-01',
        expected: { result: 'MET', counted: 360, needed: 360 },
      },
      {
        says: 'in the first year no year is over yet, so nothing is due',
        evidence: [item('award', '2024-02-29', { level: 'one' })],
        on: '2024-06-01',
        expected: { result: 'NOT_YET_DUE', counted: 0 },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { constant, hours, item, lineIn, minutesOf, onEach, resultsIn, rolling } from './writing.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const ninety = (day: string) => piece('supervision', day, { minutes: 90 });
/** One every three weeks from 13 January to 15 December 2025: 17, two each in February, April, June, September and November. */
const EVERY_THREE_WEEKS = [
  ...['2025-01-13', '2025-02-03', '2025-02-24', '2025-03-17', '2025-04-07', '2025-04-28', '2025-05-19', '2025-06-09'],
  ...['2025-06-30', '2025-07-21', '2025-08-11', '2025-09-01', '2025-09-22', '2025-10-13', '2025-11-03', '2025-11-24'],
  '2025-12-15',
];
/** Each 90 days of silence after the one before: 27 + 31 + 30 + 2 days from 1 February to 3 May, and so on. */
const NINETY_DAYS_APART = ['2025-02-01', '2025-05-03', '2025-08-02', '2025-11-01', '2026-01-31'];
const A_DAY_LATER = ['2025-02-01', '2025-05-04', '2025-08-02', '2025-11-01', '2026-01-31'];
const cpd = (days: readonly string[]) => onEach(days, (day) => hours('cpd', day, 1));

/** How amounts are spread over time. */
export const QUANTITIES_4: readonly Example[] = [
  {
    code: 'R-12',
    shape: {
      fr: 'Un minimum par mois civil, sans moyenne (BACP : une heure et demie de supervision)',
      en: 'A least amount in each calendar month, never averaged (BACP: an hour and a half of supervision)',
    },
    how: {
      fr: 'Fenêtre « every » d’un mois ; de chaque mois ne compte que ce qu’il demande. Une séance est du jour civil où elle a eu lieu.',
      en: 'The window “every” of one month; each counts for no more than it needs. A session is of the civil day on which it was held.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision'),
        window: { kind: 'every', months: 1, aligned: { kind: 'civil' }, complete: 12 },
        threshold: constant(90),
      }),
    ],
    cases: [
      {
        says: '90 minutes in each month: 12 × 90 = 1080',
        evidence: MONTHS.map((month) => ninety(`2025-${month}-15`)),
        on: '2026-01-10',
        expected: { result: 'MET', counted: 1080, needed: 1080 },
      },
      {
        says: 'an hour every three weeks: 17 h in the year, but 5 months with two give 5 × 90 and 7 with one give 7 × 60, which is 870',
        evidence: EVERY_THREE_WEEKS.map((day) => hours('supervision', day, 1)),
        on: '2026-01-10',
        expected: { result: 'UNMET', counted: 870, needed: 1080 },
      },
      {
        says: 'the session of January held on 1 February leaves January empty: 11 × 90 = 990',
        evidence: [ninety('2025-02-01'), ...MONTHS.slice(1).map((month) => ninety(`2025-${month}-15`))],
        on: '2026-01-10',
        expected: { result: 'UNMET', counted: 990, needed: 1080 },
      },
    ],
  },
  {
    code: 'R-13',
    shape: {
      fr: 'Une répartition régulière (EMCC : quatre heures par an, réparties sur douze mois)',
      en: 'An even spread (EMCC: four hours a year, spread over twelve months)',
    },
    how: {
      fr: 'La mesure de la régularité se choisit : ici, au moins une séance par trimestre, à côté du total ; « gap » en serait une autre.',
      en: 'What even means is chosen: here at least one session in each quarter, beside the total; “gap” would be another.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'supervision' } },
        window: { kind: 'every-quarter', complete: 4 },
        threshold: constant(1),
      }),
      aLine({ id: 'total', measure: minutesOf('supervision'), window: rolling(12), threshold: constant(240) }),
    ],
    cases: [
      {
        says: 'an hour in each quarter',
        evidence: onEach(['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01'], (day) =>
          hours('supervision', day, 1),
        ),
        on: '2026-01-15',
        expected: { result: 'MET', counted: 4, needed: 4 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', total: 'MET' });
        },
      },
      {
        says: 'four hours in one month are a total, and no spread: one quarter of four',
        evidence: onEach(['2025-11-01', '2025-11-08', '2025-11-15', '2025-11-22'], (day) =>
          hours('supervision', day, 1),
        ),
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 1, needed: 4 },
        check: (decision) => {
          expect(lineIn(decision, 'total')).toMatchObject({ result: 'MET', counted: 240 });
        },
      },
    ],
  },
  {
    code: 'R-14',
    shape: {
      fr: 'Une interruption à expliquer (HCPC : trois mois de suite sans activité)',
      en: 'A gap that is to be explained (HCPC: three months in a row without an activity)',
    },
    how: {
      fr: 'Mesure « gap » avec un maximum en jours, modalité « explain » et aménagement « explained » : à expliquer n’est pas refusé.',
      en: 'The measure “gap” with a most in days, the modality “explain” and the adjustment “explained”: to be explained is not to fail.',
    },
    requirements: [
      aLine({
        modality: 'explain',
        measure: { kind: 'gap', of: { kind: 'cpd' } },
        window: rolling(12),
        threshold: constant(90),
        direction: 'at-most',
        adjustments: [{ kind: 'explained', of: { kind: 'explanation' } }],
      }),
    ],
    cases: [
      {
        says: '90 days without anything, four times over, are no gap',
        evidence: cpd(NINETY_DAYS_APART),
        on: '2026-01-31',
        expected: { result: 'MET', counted: 90, needed: 90 },
      },
      {
        says: '91 days are one to explain',
        evidence: cpd(A_DAY_LATER),
        on: '2026-01-31',
        expected: { result: 'NEEDS_EXPLANATION', counted: 91, needed: 90 },
      },
      {
        says: 'and explained, they are no failure',
        evidence: [...cpd(A_DAY_LATER), item('explanation', '2026-01-10', { ruleId: 'line' })],
        on: '2026-01-31',
        expected: { result: 'ADJUSTED', counted: 91, needed: 90 },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, lineIn, minutesOf, onEach, resultsIn } from './writing.js';

const AWARD = item('award', '2023-01-01', { level: 'one' });
const FIRST_AWARD = { kind: 'first', of: { kind: 'award' } };
const FROM_AWARD = { aligned: { kind: 'event', anchor: FIRST_AWARD }, clip: { from: FIRST_AWARD } };
const yearly = (days: readonly string[]) => onEach(days, (day) => hours('cpd', day, 40));

/** Amounts of which several periods must each have enough. */
export const QUANTITIES_3: readonly Example[] = [
  {
    code: 'R-08',
    shape: {
      fr: 'Toute fenêtre de cette longueur doit suffire (HKICPA : 120 heures dans chaque période de trois ans)',
      en: 'Every window of that length must have enough (HKICPA: 120 hours in any three years)',
    },
    how: {
      fr: 'Fenêtre « every-rolling » : toutes celles qui finissent dans les derniers mois ; la pire est montrée.',
      en: 'The window “every-rolling”: all that end in the last months; the worst of them is shown.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: { kind: 'every-rolling', months: 36, over: 36 },
        threshold: constant(7200),
      }),
    ],
    cases: [
      {
        says: '40 h each 30 June: as one leaves, another comes, and every window has 3 × 40 = 120 h',
        evidence: yearly(['2021-06-30', '2022-06-30', '2023-06-30', '2024-06-30', '2025-06-30', '2026-06-30']),
        on: '2026-12-31',
        expected: { result: 'MET', counted: 7200, needed: 7200 },
      },
      {
        says: 'one put off to September: the current three years have 120 h, those to 30 June 2024 only 2 × 40 = 80 h',
        evidence: yearly(['2021-06-30', '2022-06-30', '2023-06-30', '2024-09-30', '2025-06-30', '2026-06-30']),
        on: '2026-12-31',
        expected: { result: 'UNMET', counted: 4800, needed: 7200 },
      },
    ],
  },
  {
    code: 'R-09',
    shape: {
      fr: 'Deux années consécutives ensemble, même de part et d’autre d’un cycle (GDC : 10 heures)',
      en: 'Any two consecutive years together, even across the border of a cycle (GDC: 10 hours)',
    },
    how: {
      fr: 'Fenêtre « every » avec « together » : les périodes se prennent deux à deux, sans égard aux cycles.',
      en: 'The window “every” with “together”: periods are taken two by two, whatever cycle they lie in.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: { kind: 'every', months: 12, aligned: { kind: 'civil' }, complete: 3, together: 2 },
        threshold: constant(600),
      }),
    ],
    cases: [
      {
        says: '10 h in 2024, the last year of a cycle, serve 2023–2024 and 2024–2025: 2 × 600',
        evidence: [hours('cpd', '2024-11-01', 10)],
        on: '2026-06-01',
        expected: { result: 'MET', counted: 1200, needed: 1200 },
      },
      {
        says: '10 h in 2023 and 9 h in 2025: the second pair has 9 h, so 600 + 540',
        evidence: [hours('cpd', '2023-11-01', 10), hours('cpd', '2025-02-01', 9)],
        on: '2026-06-01',
        expected: { result: 'UNMET', counted: 1140, needed: 1200 },
      },
    ],
  },
  {
    code: 'R-10',
    shape: {
      fr: 'Un minimum annuel dans un total plus long (ISACA : 120 heures en trois ans, 20 chaque année)',
      en: 'A yearly floor inside a longer total (ISACA: 120 hours in three years, 20 in each)',
    },
    how: {
      fr: 'Deux lignes sur les mêmes pièces, chacune avec sa fenêtre et son remède.',
      en: 'Two lines on the same evidence, each with a window and a remedy of its own.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: { kind: 'every', months: 12, ...FROM_AWARD, complete: 3 },
        threshold: constant(1200),
      }),
      aLine({
        id: 'total',
        measure: minutesOf('cpd'),
        window: { kind: 'period', months: 36, ...FROM_AWARD, which: 'last' },
        threshold: constant(7200),
      }),
    ],
    cases: [
      {
        says: '20 + 20 + 80 = 120 h, and no year below 20 h',
        evidence: [
          AWARD,
          hours('cpd', '2023-05-01', 20),
          hours('cpd', '2024-05-01', 20),
          hours('cpd', '2025-05-01', 80),
        ],
        on: '2026-01-01',
        expected: { result: 'MET', counted: 3600, needed: 3600 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', total: 'MET' });
        },
      },
      {
        says: 'in the second year one year is over, and three are not: 20 of 20',
        evidence: [AWARD, hours('cpd', '2023-05-01', 20)],
        on: '2024-06-01',
        expected: { result: 'MET', counted: 1200, needed: 1200 },
        check: (decision) => {
          expect(lineIn(decision, 'total').result).toBe('NOT_YET_DUE');
        },
      },
      {
        says: '50 + 15 + 55 = 120 h: the total is met, but 5 h are missing in the second year',
        evidence: [
          AWARD,
          hours('cpd', '2023-05-01', 50),
          hours('cpd', '2024-05-01', 15),
          hours('cpd', '2025-05-01', 55),
        ],
        on: '2026-01-01',
        expected: { result: 'UNMET', counted: 3300, needed: 3600 },
        check: (decision) => {
          expect(lineIn(decision, 'total')).toMatchObject({ result: 'MET', counted: 7200, remedy: null });
          expect(lineIn(decision, 'line').remedy).toMatchObject({ code: 'PAST', amount: 300 });
        },
      },
    ],
  },
  {
    code: 'R-11',
    shape: {
      fr: 'Un minimum par trimestre (EMCC : une heure de supervision)',
      en: 'A least amount in each quarter (EMCC: one hour of supervision)',
    },
    how: {
      fr: 'Fenêtre « every-quarter » ; le réglage « quarters » dit si les trimestres sont civils ou ceux de l’année de l’organisme. À partir de l’attribution : « every » de trois mois, aligné sur l’événement.',
      en: 'The window “every-quarter”; the setting “quarters” tells whether they are civil or of the body’s year. From the award: “every” of three months, aligned to the event.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision'),
        window: { kind: 'every-quarter', complete: 4 },
        threshold: constant(60),
      }),
    ],
    scheme: { settings: { quarters: 'body-year', ratio: { round: 'up', toMinutes: 1 } } },
    calendar: { yearStartsInMonth: 2 },
    cases: [
      {
        says: 'an hour in each of February–April, May–July, August–October and November–January; of civil ones the first would be empty',
        evidence: onEach(['2025-04-20', '2025-07-20', '2025-10-20', '2026-01-20'], (day) =>
          hours('supervision', day, 1),
        ),
        on: '2026-02-01',
        expected: { result: 'MET', counted: 240, needed: 240 },
      },
      {
        says: 'an hour in each civil quarter of 2025 leaves November–January empty: 180 of 240',
        evidence: onEach(['2025-01-20', '2025-04-20', '2025-07-20', '2025-10-20'], (day) =>
          hours('supervision', day, 1),
        ),
        on: '2026-02-01',
        expected: { result: 'UNMET', counted: 180, needed: 240 },
      },
    ],
  },
];

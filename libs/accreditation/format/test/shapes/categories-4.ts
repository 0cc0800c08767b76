import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, lineIn, minutesOf, onEach, rolling } from './writing.js';

const activity = (heldOn: string, count: number, participatoryMinutes: number) =>
  hours('cpd', heldOn, count, { participatoryMinutes });
const training = (heldOn: string, count: number, subject: string) => hours('training', heldOn, count, { subject });
const talk = (heldOn: string) => hours('cpd', heldOn, 2, { talkId: 'resilience' });

/** What of a piece counts. */
export const CATEGORIES_4: readonly Example[] = [
  {
    code: 'R-32',
    shape: {
      fr: 'Une partie d’une pièce dans une catégorie (NMC : les heures participatives d’une activité)',
      en: 'A part of a piece in a category (NMC: the participatory hours of an activity)',
    },
    how: {
      fr: 'Mesure « sum » d’un attribut en minutes : la part se saisit, elle ne se coche pas.',
      en: 'The measure “sum” of an attribute in minutes: the part is entered, and is no flag.',
    },
    requirements: [
      aLine({
        measure: { kind: 'sum', attribute: 'participatoryMinutes', unit: 'minutes', of: { kind: 'cpd' } },
        window: rolling(36),
        threshold: constant(1200),
      }),
      aLine({ id: 'total', measure: minutesOf('cpd'), window: rolling(36), threshold: constant(1200) }),
    ],
    cases: [
      {
        says: 'a conference of 10 h with 6 participatory and a workshop of 14: 360 + 840 = 1200',
        evidence: [activity('2025-01-01', 10, 360), activity('2025-02-01', 14, 840)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1200, needed: 1200 },
      },
      {
        says: '24 h with 5 + 14 participatory: 300 + 840 = 1140',
        evidence: [activity('2025-01-01', 10, 300), activity('2025-02-01', 14, 840)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1140, needed: 1200 },
        check: (decision) => {
          expect(lineIn(decision, 'total').counted).toBe(1440);
        },
      },
    ],
  },
  {
    code: 'R-33',
    shape: {
      fr: 'Des genres exclus (AC : les questionnaires de personnalité ne sont pas une formation au coaching)',
      en: 'Kinds that are excluded (AC: personality inventories are no coach training)',
    },
    how: {
      fr: 'Condition « not-in », avec la phrase que lit le membre ; une pièce qui ne dit rien passe.',
      en: 'A “not-in” condition, with the sentence that the member reads; a piece that says nothing passes.',
    },
    requirements: [
      aLine({
        measure: minutesOf('training', {
          where: [
            {
              test: 'not-in',
              attribute: 'subject',
              values: ['mbti', 'disc'],
              says: {
                fr: 'Un questionnaire de personnalité n’est pas une formation au coaching.',
                en: 'A personality inventory is no coach training.',
              },
            },
          ],
        }),
        threshold: constant(2100),
      }),
    ],
    cases: [
      {
        says: '30 h of coaching and 5 of no stated subject: 35, beside 10 that do not count',
        evidence: [
          training('2023-01-01', 30, 'coaching'),
          hours('training', '2024-01-01', 5),
          training('2025-01-01', 10, 'mbti'),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 2100, needed: 2100, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: '30 h of coaching and 10 of an inventory: 30, and the member reads why',
        evidence: [training('2023-01-01', 30, 'coaching'), training('2025-01-01', 10, 'disc')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1800, needed: 2100 },
        check: (decision) => {
          expect(lineIn(decision, 'line').leftOut[0]?.says?.en).toBe('A personality inventory is no coach training.');
        },
      },
    ],
  },
  {
    code: 'R-34',
    shape: {
      fr: 'Une répétition ne compte qu’une fois (Psychology Board : la même conférence donnée plusieurs fois)',
      en: 'A repetition counts once (Psychology Board: the same talk given several times)',
    },
    how: {
      fr: '« once » sur l’attribut qui identifie ce qui se répète ; une pièce sans cet attribut n’est la répétition de rien.',
      en: '“once” on the attribute that identifies what is repeated; a piece without it repeats nothing.',
    },
    requirements: [
      aLine({ measure: minutesOf('cpd', {}, { once: 'talkId' }), window: rolling(12), threshold: constant(600) }),
    ],
    cases: [
      {
        says: 'a talk of 2 h given three times, and 8 h of courses: 2 + 4 + 4 = 10',
        evidence: [
          ...onEach(['2025-01-01', '2025-02-01', '2025-03-01'], talk),
          hours('cpd', '2025-04-01', 4),
          hours('cpd', '2025-05-01', 4),
        ],
        on: '2025-12-31',
        expected: {
          result: 'MET',
          counted: 600,
          needed: 600,
          leftOut: ['ACCREDITATION_REPEATED', 'ACCREDITATION_REPEATED'],
        },
      },
      {
        says: 'given five times, which took 10 h, it counts for 2',
        evidence: onEach(['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'], talk),
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 120, needed: 600 },
      },
    ],
  },
];

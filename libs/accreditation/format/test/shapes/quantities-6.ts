import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { constant, hours, item, lineIn, minutesOf, onEach, rolling } from './writing.js';

const FIVE_DAYS = ['2025-02-01', '2025-04-01', '2025-06-01', '2025-08-01', '2025-10-01'];
const EIGHT_DAYS = [...FIVE_DAYS, '2025-11-01', '2025-11-15', '2025-12-01'];
const of = (days: readonly string[], clients: readonly string[]) =>
  days.map((day, index) => item('feedback', day, { clientId: clients[index] ?? 'c1' }));
const reflections = onEach(FIVE_DAYS, (day) => item('reflection', day, { clientId: 'c1' }));
const sessions = onEach(EIGHT_DAYS, (day, index) => hours('practice', day, 1, { clientId: `c${index + 1}` }));
const ONE_TO_35 = { kind: 'ratio', minutes: 60, perMinutes: 2100, of: { kind: 'practice' } };

/** Numbers of things, and ratios. */
export const QUANTITIES_6: readonly Example[] = [
  {
    code: 'R-18',
    shape: {
      fr: 'Un nombre de pièces d’un genre (EMCC : cinq retours et cinq réflexions)',
      en: 'A number of items of a kind (EMCC: five pieces of feedback and five reflections)',
    },
    how: {
      fr: 'Mesure « count » ; « once » dit que plusieurs pièces du même client n’en font qu’une, là où l’organisme l’entend ainsi.',
      en: 'The measure “count”; “once” says that several of one client are one, where the body means it so.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'feedback' }, once: 'clientId' },
        window: rolling(12),
        threshold: constant(5),
      }),
      aLine({
        id: 'reflections',
        measure: { kind: 'count', of: { kind: 'reflection' } },
        window: rolling(12),
        threshold: constant(5),
      }),
    ],
    cases: [
      {
        says: 'five of five clients, and five reflections on one of them',
        evidence: [...of(FIVE_DAYS, ['c1', 'c2', 'c3', 'c4', 'c5']), ...reflections],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 5, needed: 5, leftOut: [] },
        check: (decision) => {
          expect(lineIn(decision, 'reflections')).toMatchObject({ result: 'MET', counted: 5 });
        },
      },
      {
        says: 'five of four clients are four',
        evidence: of(FIVE_DAYS, ['c1', 'c2', 'c3', 'c4', 'c1']),
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 4, needed: 5, leftOut: ['ACCREDITATION_REPEATED'] },
      },
    ],
  },
  {
    code: 'R-19',
    shape: {
      fr: 'Un nombre de clients différents (ICF : 8, 25, 35)',
      en: 'A number of different clients (ICF: 8, 25, 35)',
    },
    how: {
      fr: 'Mesure « distinct » par un pseudonyme que le coach garde pour chaque client ; une séance sans pseudonyme ne se distingue pas.',
      en: 'The measure “distinct” by a pseudonym that the coach keeps for each client; a session without one cannot be told apart.',
    },
    requirements: [
      aLine({ measure: { kind: 'distinct', of: { kind: 'practice' }, by: 'clientId' }, threshold: constant(8) }),
    ],
    cases: [
      {
        says: 'nine sessions with eight clients',
        evidence: [...sessions, hours('practice', '2025-12-20', 1, { clientId: 'c8' })],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 8, needed: 8 },
      },
      {
        says: 'seven clients and a session without a pseudonym are seven',
        evidence: [...sessions.slice(0, 7), hours('practice', '2025-12-20', 1)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 7, needed: 8, leftOut: ['ACCREDITATION_NOT_TOLD_APART'] },
      },
    ],
  },
  {
    code: 'R-20',
    shape: {
      fr: 'Une proportion des heures de pratique (EMCC : une heure de supervision pour 35)',
      en: 'A ratio to the hours of practice (EMCC: one hour of supervision for 35)',
    },
    how: {
      fr: 'Seuil « ratio », dans la même fenêtre des deux côtés ; le réglage « ratio » dit comment l’arrondir.',
      en: 'The threshold “ratio”, in the same window on both sides; the setting “ratio” says how it is rounded.',
    },
    requirements: [aLine({ measure: minutesOf('supervision'), window: rolling(12), threshold: ONE_TO_35 })],
    cases: [
      {
        says: '140 h of practice owe 140 ÷ 35 = 4 h, and what lies before the 12 months owes nothing',
        evidence: [
          hours('practice', '2024-12-31', 35),
          hours('practice', '2025-06-01', 140),
          hours('supervision', '2025-07-01', 4),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 240, needed: 240 },
      },
      {
        says: '141 h, the last one logged late, owe 141 × 60 ÷ 35 = 241.7 minutes, rounded up to 242',
        evidence: [
          hours('practice', '2025-06-01', 140),
          hours('practice', '2025-06-02', 1),
          hours('supervision', '2025-07-01', 4),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 240, needed: 242 },
      },
    ],
  },
  {
    code: 'R-21',
    shape: {
      fr: 'Le plus grand de plusieurs seuils (EMCC : quatre heures par an, ou une pour 35 de pratique)',
      en: 'The greatest of several floors (EMCC: four hours a year, or one for 35 of practice)',
    },
    how: {
      fr: 'Seuil « greatest » : chaque plancher a son nom, et la décision dit lequel s’impose.',
      en: 'The threshold “greatest”: each floor has a name, and the decision tells which of them binds.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision'),
        window: rolling(12),
        threshold: {
          kind: 'greatest',
          floors: [
            { id: 'a-year', title: { fr: 'Quatre heures par an', en: 'Four hours a year' }, ...constant(240) },
            { id: 'by-practice', title: { fr: 'Une heure pour 35', en: 'One hour for 35' }, ...ONE_TO_35 },
          ],
        },
      }),
    ],
    cases: [
      {
        says: '140 h owe 4 h either way: the first one named binds',
        evidence: [hours('practice', '2025-06-01', 140), hours('supervision', '2025-07-01', 4)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 240, needed: 240 },
        check: (decision) => {
          expect(lineIn(decision, 'line').bindingFloor?.id).toBe('a-year');
        },
      },
      {
        says: '30 h owe 52 minutes by practice, so the four hours bind',
        evidence: [hours('practice', '2025-06-01', 30), piece('supervision', '2025-07-01', { minutes: 60 })],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 60, needed: 240 },
        check: (decision) => {
          expect(lineIn(decision, 'line').bindingFloor?.id).toBe('a-year');
        },
      },
      {
        says: '141 h owe 242 minutes, and practice binds',
        evidence: [hours('practice', '2025-06-01', 141), hours('supervision', '2025-07-01', 4)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 240, needed: 242 },
        check: (decision) => {
          expect(lineIn(decision, 'line').bindingFloor?.id).toBe('by-practice');
        },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { confirmed, constant, hours, levelsOf, lineIn, minutesOf, onEach, resultsIn, rolling } from './writing.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08'];
const MENTORED_IN_ONE_WEEK = ['2025-01-13', '2025-01-14', '2025-01-15', '2025-01-16', '2025-01-17'];
const with1 = { confirmerId: 's1' };

/** From the first to the last. */
export const QUANTITIES_5: readonly Example[] = [
  {
    code: 'R-15',
    shape: {
      fr: 'Une durée minimale entre la première et la dernière séance (ICF : dix heures de mentorat sur trois mois au moins)',
      en: 'A least span between the first and the last session (ICF: ten hours of mentor coaching over three months at least)',
    },
    how: {
      fr: 'Mesure « span » comparée à un nombre de mois, à côté de la ligne sur les heures.',
      en: 'The measure “span” compared with a number of months, beside the line on the hours.',
    },
    requirements: [
      aLine({ measure: { kind: 'span', of: { kind: 'mentoring' } }, threshold: constant(3) }),
      aLine({ id: 'hours', measure: minutesOf('mentoring'), threshold: constant(600) }),
    ],
    cases: [
      {
        says: 'from 15 January to 15 April: 16 + 28 + 31 + 15 = 90 days, three months to the day',
        evidence: onEach(['2025-01-15', '2025-04-15'], (day) => hours('mentoring', day, 5)),
        on: '2025-05-01',
        expected: { result: 'MET', counted: 90, needed: 90 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', hours: 'MET' });
        },
      },
      {
        says: 'ten hours in one week are enough hours over 4 days, of the 90 from 13 January to 13 April',
        evidence: onEach(MENTORED_IN_ONE_WEEK, (day) => hours('mentoring', day, 2)),
        on: '2025-05-01',
        expected: { result: 'UNMET', counted: 4, needed: 90 },
        check: (decision) => {
          expect(lineIn(decision, 'hours').result).toBe('MET');
        },
      },
    ],
  },
  {
    code: 'R-16',
    shape: {
      fr: 'Un temps passé avec la même personne (AC : 3, 6, 9, 12 mois de supervision)',
      en: 'Time in a relationship (AC: 3, 6, 9, 12 months of supervision)',
    },
    how: {
      fr: 'Mesure « span » par « confirmerId » : de la première à la dernière séance confirmée avec la même personne.',
      en: 'The measure “span” by “confirmerId”: from the first to the last confirmed session with one and the same person.',
    },
    requirements: [
      aLine({
        measure: { kind: 'span', of: { kind: 'supervision' }, by: 'confirmerId' },
        threshold: constant({ foundation: 3, coach: 6, professional: 9, master: 12 }),
        evidence: 'confirmed',
      }),
    ],
    scheme: { levels: levelsOf('foundation', 'coach', 'professional', 'master') },
    cases: [
      {
        says: 'six months with one supervisor, from 10 January to 10 July: 31 + 28 + 31 + 30 + 31 + 30 = 181 days',
        level: 'coach',
        evidence: confirmed(...onEach(['2025-01-10', '2025-07-10'], (day) => hours('supervision', day, 1, with1))),
        on: '2025-09-01',
        expected: { result: 'MET', counted: 181, needed: 181 },
      },
      {
        says: 'seven months with two of them: the longer is 92 days, and six months from 10 May are 184',
        level: 'coach',
        evidence: confirmed(
          ...onEach(['2025-01-10', '2025-04-10'], (day) => hours('supervision', day, 1, with1)),
          ...onEach(['2025-05-10', '2025-08-10'], (day) => hours('supervision', day, 1, { confirmerId: 's2' })),
        ),
        on: '2025-09-01',
        expected: { result: 'UNMET', counted: 92, needed: 184 },
      },
      {
        says: 'a last session that nobody confirmed does not prolong it: 31 + 28 + 31 = 90 of 181 days',
        level: 'coach',
        evidence: [
          ...confirmed(...onEach(['2025-01-10', '2025-04-10'], (day) => hours('supervision', day, 1, with1))),
          hours('supervision', '2025-07-10', 1, with1),
        ],
        on: '2025-09-01',
        expected: { result: 'UNMET', counted: 90, needed: 181, leftOut: ['ACCREDITATION_TRUST_TOO_LOW'] },
      },
    ],
  },
  {
    code: 'R-17',
    shape: {
      fr: 'Un nombre de séances dans une fenêtre (BPS : huit en deux ans)',
      en: 'A number of sessions in a window (BPS: eight in two years)',
    },
    how: {
      fr: 'Mesure « count » : des séances, quelle que soit leur longueur.',
      en: 'The measure “count”: sessions, however long.',
    },
    requirements: [
      aLine({ measure: { kind: 'count', of: { kind: 'supervision' } }, window: rolling(24), threshold: constant(8) }),
    ],
    cases: [
      {
        says: 'eight of half an hour are eight',
        evidence: MONTHS.map((month) => piece('supervision', `2025-${month}-15`, { minutes: 30 })),
        on: '2026-01-10',
        expected: { result: 'MET', counted: 8, needed: 8 },
      },
      {
        says: 'seven of two hours are seven, though 14 h are more',
        evidence: MONTHS.slice(0, 7).map((month) => hours('supervision', `2025-${month}-15`, 2)),
        on: '2026-01-10',
        expected: { result: 'UNMET', counted: 7, needed: 8 },
      },
    ],
  },
];

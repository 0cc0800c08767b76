import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, levelsOf, lineIn, minutesOf, rolling } from './writing.js';

const COACHING = item('scope', '2024-01-01', { practices: ['coaching'] });
const MENTORING = item('scope', '2025-01-01', { practices: ['mentoring'] }, { heldUntil: '2025-06-30' });
const GROUP_IS = [{ test: 'in', attribute: 'form', values: ['group'] }];

/** Amounts that depend on the person. */
export const QUANTITIES_7: readonly Example[] = [
  {
    code: 'R-22',
    shape: {
      fr: 'Un seuil qui monte avec le nombre de pratiques (EMCC : de quatre à huit heures)',
      en: 'An amount that rises with the number of kinds of work (EMCC: from four to eight hours)',
    },
    how: {
      fr: 'Seuil « steps » par valeurs différentes de ce que la personne a déclaré, « inForce » : en vigueur ce jour-là.',
      en: 'The threshold “steps” by the different values that the person declared, “inForce”: as they hold on that day.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision'),
        window: rolling(12),
        threshold: {
          kind: 'steps',
          by: { kind: 'distinct', of: { kind: 'scope' }, by: 'practices', inForce: true },
          steps: [
            { from: 0, amount: 240 },
            { from: 2, amount: 480 },
          ],
        },
      }),
    ],
    cases: [
      {
        says: 'one kind of work, whatever the 30 h of it: four hours',
        evidence: [COACHING, hours('practice', '2025-03-01', 30), hours('supervision', '2025-02-01', 4)],
        on: '2025-06-30',
        expected: { result: 'MET', counted: 240, needed: 240 },
      },
      {
        says: 'on the last day of the second kind of work: eight hours',
        evidence: [COACHING, MENTORING, hours('supervision', '2025-02-01', 4)],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 240, needed: 480 },
      },
      {
        says: 'the day after, four hours again',
        evidence: [COACHING, MENTORING, hours('supervision', '2025-02-01', 4)],
        on: '2025-07-01',
        expected: { result: 'MET', counted: 240, needed: 240 },
      },
    ],
  },
  {
    code: 'R-23',
    shape: {
      fr: 'Davantage au-delà d’une charge (ACC : une demi-heure de plus par mois dès neuf clients par semaine)',
      en: 'More above a workload (ACC: half an hour more a month from nine clients a week on)',
    },
    how: {
      fr: 'Seuil « total » : un plancher fixe, et un plancher « steps » selon la plus forte charge déclarée dans le mois.',
      en: 'The threshold “total”: a fixed floor, and a “steps” floor by the highest caseload told in the month.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision'),
        window: { kind: 'period', months: 1, aligned: { kind: 'civil' }, which: 'last' },
        threshold: {
          kind: 'total',
          floors: [
            { id: 'always', title: { fr: 'Chaque mois', en: 'Each month' }, ...constant(90) },
            {
              id: 'busy',
              title: { fr: 'Forte charge', en: 'High caseload' },
              kind: 'steps',
              by: { kind: 'highest', of: { kind: 'caseload' }, by: 'clientsPerWeek' },
              steps: [{ from: 9, amount: 30 }],
            },
          ],
        },
      }),
    ],
    cases: [
      {
        says: 'eight clients a week trigger nothing: 90',
        evidence: [
          item('caseload', '2025-05-31', { clientsPerWeek: 8 }),
          hours('supervision', '2025-05-10', 1.5),
          item('caseload', '2025-06-30', { clientsPerWeek: 20 }),
        ],
        on: '2025-06-30',
        expected: { result: 'MET', counted: 90, needed: 90 },
      },
      {
        says: 'nine do: 90 + 30 = 120',
        evidence: [item('caseload', '2025-05-31', { clientsPerWeek: 9 }), hours('supervision', '2025-05-10', 1.5)],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 90, needed: 120 },
      },
    ],
  },
  {
    code: 'R-24',
    shape: {
      fr: 'La même règle, d’une autre valeur selon le niveau détenu à la date de la séance (NAPCP : 25, 50, 75 % en groupe)',
      en: 'The same rule with another value by the level held on the day of the session (NAPCP: 25, 50, 75 % in groups)',
    },
    how: {
      fr: 'Plafond « share » avec un pourcentage par niveau et « level: held » ; le niveau détenu se lit dans les attributions.',
      en: 'A “share” ceiling with a percentage for each level and “level: held”; the level held is read from the awards.',
    },
    requirements: [
      aLine({
        measure: minutesOf(
          'supervision',
          {},
          {
            ceilings: [
              {
                kind: 'share',
                percent: { 'pre-accredited': 25, accredited: 50, experienced: 75 },
                of: 'needed',
                level: 'held',
                per: 'window',
                over: 'cut',
                where: GROUP_IS,
              },
            ],
          },
        ),
        window: rolling(12),
        threshold: constant(600),
      }),
    ],
    scheme: { levels: levelsOf('pre-accredited', 'accredited', 'experienced') },
    cases: [
      {
        says: 'five hours of group once accredited: half of 600, so 300 + 300',
        level: 'accredited',
        evidence: [
          item('award', '2024-01-01', { level: 'pre-accredited' }),
          item('award', '2025-06-01', { level: 'accredited' }),
          hours('supervision', '2025-07-01', 5, { form: 'group' }),
          hours('supervision', '2025-08-01', 5, { form: 'individual' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 600, needed: 600 },
        check: (decision) => {
          expect(lineIn(decision, 'line').leftOut).toEqual([]);
        },
      },
      {
        says: 'the same five hours before: a quarter of 600, so 150 + 300, whatever the level is today',
        level: 'accredited',
        evidence: [
          item('award', '2024-01-01', { level: 'pre-accredited' }),
          hours('supervision', '2025-05-31', 5, { form: 'group' }),
          item('award', '2025-06-01', { level: 'accredited' }),
          hours('supervision', '2025-08-01', 5, { form: 'individual' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 450, needed: 600, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

const CIVIL = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' };
const WAIVER = { kind: 'waiver', of: { kind: 'waiver', trustAtLeast: 'documented' }, amount: 420 };
const AUDITOR = { kind: 'scope', where: [{ test: 'in', attribute: 'role', values: ['statutory-auditor'] }] };

const leave = (from: string, heldUntil: string) => piece('leave', from, { heldUntil, minutes: 0 });
const course = (minutes: number, heldOn = '2025-09-01') => piece('cpd', heldOn, { minutes });
const waiver = (heldOn: string, trust: 'declared' | 'documented' = 'documented') =>
  piece('waiver', heldOn, { minutes: 0, trust });
const auditor = (from: string, heldUntil: string | null) =>
  piece('scope', from, { heldUntil, attributes: { role: 'statutory-auditor' } });
const session = (heldOn: string) => piece('supervision', heldOn, { minutes: 90 });
const away = (from: string, heldUntil: string) =>
  piece('no-practice', from, { heldUntil, trust: 'documented', minutes: 0 });

const yearly = (adjustment: Record<string, unknown>) =>
  aLine({
    measure: { kind: 'minutes', of: { kind: 'cpd' } },
    window: CIVIL,
    threshold: { kind: 'constant', amount: 1260 },
    adjustments: [adjustment],
  });

/** The clock that stands still, months that are not asked for, and what the body lets off. */
export const WAIVERS: readonly Example[] = [
  {
    code: 'R-74',
    shape: {
      fr: 'L’horloge s’arrête pendant le congé, deux ans au plus',
      en: 'The clock stands still during leave, for two years at the most',
    },
    how: {
      fr: '« clock-stop » : la fenêtre remonte d’autant de jours de congé, jusqu’à « maxMonths ».',
      en: '“clock-stop”: the window reaches back by the days of leave, up to “maxMonths”.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: { kind: 'rolling', months: 12 },
        threshold: { kind: 'constant', amount: 600 },
        adjustments: [{ kind: 'clock-stop', of: { kind: 'leave' }, minDays: 42, maxMonths: 24 }],
      }),
    ],
    cases: [
      {
        // February to July 2025 are 181 days: the window from 1 February 2025 reaches back to 4 August 2024.
        says: 'half a year of leave: what lies on the first day that is reached',
        evidence: [leave('2025-02-01', '2025-07-31'), course(600, '2024-08-04')],
        on: '2026-01-31',
        expected: { result: 'ADJUSTED', counted: 600 },
        check: (decision) => {
          expect(lineIn(decision, 'line').windowFrom).toBe('2024-08-04');
          expect(lineIn(decision, 'line').adjusted).toEqual([{ kind: 'clock-stop', amount: 181 }]);
        },
      },
      {
        says: 'half a year of leave: a day before it',
        evidence: [leave('2025-02-01', '2025-07-31'), course(600, '2024-08-03')],
        on: '2026-01-31',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
      {
        // The window from 1 July 2024 may reach back 24 months, to 1 July 2022, however long the leave was.
        says: 'three years of leave stop it for two',
        evidence: [leave('2022-01-01', '2024-12-31'), course(600, '2022-07-01')],
        on: '2025-06-30',
        expected: { result: 'ADJUSTED', counted: 600 },
      },
      {
        says: 'three years of leave do not stop it for two and a day',
        evidence: [leave('2022-01-01', '2024-12-31'), course(600, '2022-06-30')],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 0 },
      },
      {
        says: 'five weeks are too short to stop anything',
        evidence: [leave('2025-02-01', '2025-03-07'), course(600, '2025-01-15')],
        on: '2026-01-31',
        expected: { result: 'UNMET', counted: 0 },
      },
      {
        says: 'whoever has enough in the plain twelve months needs no stop',
        evidence: [leave('2025-02-01', '2025-07-31'), course(600, '2025-10-01')],
        on: '2026-01-31',
        expected: { result: 'MET', counted: 600 },
      },
    ],
  },
  {
    code: 'R-76',
    shape: {
      fr: 'Chaque mois civil, sauf un mois sans client dont on a la preuve',
      en: 'Each calendar month, save one without clients that is proved',
    },
    how: {
      fr: 'Fenêtre « every » d’un mois et aménagement « exempt », qui vaut pour un mois couvert en entier.',
      en: 'A window “every” of one month, and “exempt”, for a month that is covered wholly.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'supervision' } },
        window: { kind: 'every', months: 1, aligned: { kind: 'civil' }, complete: 3 },
        threshold: { kind: 'constant', amount: 90 },
        adjustments: [{ kind: 'exempt', of: { kind: 'no-practice', trustAtLeast: 'documented' } }],
      }),
    ],
    cases: [
      {
        says: 'all of February without a client: 90 minutes in January and in March are what is needed',
        evidence: [session('2026-01-10'), away('2026-02-01', '2026-02-28'), session('2026-03-10')],
        on: '2026-04-10',
        expected: { result: 'ADJUSTED', counted: 180, needed: 180 },
      },
      {
        says: 'a client on the first day of February',
        evidence: [session('2026-01-10'), away('2026-02-02', '2026-02-28'), session('2026-03-10')],
        on: '2026-04-10',
        expected: { result: 'UNMET', counted: 180, needed: 270 },
      },
      {
        says: 'it was only said, and nothing proves it',
        evidence: [
          session('2026-01-10'),
          { ...away('2026-02-01', '2026-02-28'), trust: 'declared' },
          session('2026-03-10'),
        ],
        on: '2026-04-10',
        expected: { result: 'UNMET', counted: 180, needed: 270 },
      },
    ],
  },
  {
    code: 'R-77',
    shape: {
      fr: 'Une dispense de sept heures, accordée par l’organisme',
      en: 'Seven hours let off, by grace of the body',
    },
    how: {
      fr: '« waiver » avec son « amount » ; la dispense est une pièce documentée de la période.',
      en: '“waiver” with its “amount”; what was let off is a documented piece of the period.',
    },
    requirements: [yearly(WAIVER)],
    cases: [
      {
        says: '21 hours less 7 are 14',
        evidence: [waiver('2025-04-01'), course(840)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', counted: 840, needed: 840 },
      },
      {
        says: 'a minute less than 14 hours',
        evidence: [waiver('2025-04-01'), course(839)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 839, needed: 840 },
      },
      {
        says: 'let off in the year before, or only asked for',
        evidence: [waiver('2024-12-31'), waiver('2025-04-01', 'declared'), course(840)],
        on: '2026-01-15',
        expected: { result: 'UNMET', needed: 1260 },
      },
    ],
  },
  {
    code: 'R-78',
    shape: {
      fr: 'Une profession à laquelle aucune dispense ne s’applique',
      en: 'A profession that nothing is let off',
    },
    how: {
      fr: '« notFor » de « waiver » : qui a une telle pièce n’a pas de dispense.',
      en: '“notFor” of “waiver”: whoever has such a piece is let off nothing.',
    },
    requirements: [yearly({ ...WAIVER, notFor: AUDITOR })],
    cases: [
      {
        says: 'not of that profession',
        evidence: [waiver('2025-04-01'), course(840)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', needed: 840 },
      },
      {
        says: 'of that profession',
        evidence: [waiver('2025-04-01'), auditor('2022-01-01', null), course(840)],
        on: '2026-01-15',
        expected: { result: 'UNMET', needed: 1260 },
      },
      {
        says: 'of that profession all through the year, and no longer on the day it is looked at',
        evidence: [waiver('2025-04-01'), auditor('2022-01-01', '2025-12-31'), course(840)],
        on: '2026-01-15',
        expected: { result: 'UNMET', needed: 1260 },
      },
    ],
  },
];

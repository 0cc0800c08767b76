import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

const CIVIL = { months: 12, aligned: { kind: 'civil' } };
const LAST = { kind: 'period', ...CIVIL, which: 'last' };
const VERIFIABLE = { kind: 'cpd', where: [{ test: 'in', attribute: 'verifiable', values: [true] }] };
const CPD = { kind: 'minutes', of: { kind: 'cpd' } };

const verifiable = (year: number, minutes: number, day = '09-01') =>
  piece('cpd', `${year}-${day}`, { minutes, attributes: { verifiable: true } });
const other = (year: number, minutes: number) =>
  piece('cpd', `${year}-09-01`, { minutes, attributes: { verifiable: false } });

const carrying = (amount: number, window: Record<string, unknown>, carry: Record<string, unknown>) =>
  aLine({
    measure: CPD,
    window,
    threshold: { kind: 'constant', amount },
    adjustments: [
      { kind: 'waiver', of: { kind: 'waiver' }, amount: 420 },
      { kind: 'carry', ...carry },
    ],
  });

/** What one year has too much or too little, in the years beside it. */
export const CARRIED: readonly Example[] = [
  {
    code: 'R-88',
    shape: {
      fr: 'Un excédent vérifiable reporté sur l’année suivante, 21 heures au plus, si 40 heures sont dépassées',
      en: 'Verifiable hours too many count in the next year, 21 at the most, where 40 were exceeded',
    },
    how: {
      fr: '« carry » avec « forward » : « of » dit quoi, « atMost » combien, « ifCountedAtLeast » à quelle condition.',
      en: '“carry” with “forward”: “of” says what, “atMost” how much, “ifCountedAtLeast” on which condition.',
    },
    requirements: [carrying(2400, LAST, { forward: { atMost: 1260, of: VERIFIABLE, ifCountedAtLeast: 2401 } })],
    cases: [
      {
        // 4200 − 2400 = 1800 too many, of which 1260 are carried: 1140 + 1260 = 2400.
        says: 'thirty hours too many, of which 21 help',
        evidence: [verifiable(2024, 4200), verifiable(2025, 1140)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', counted: 2400, needed: 2400 },
        check: (decision) => expect(lineIn(decision, 'line').adjusted).toEqual([{ kind: 'carry', amount: 1260 }]),
      },
      {
        says: 'thirty hours too many, of which 22 would be needed',
        evidence: [verifiable(2024, 4200), verifiable(2025, 1139)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2399 },
      },
      {
        // 3000 − 2400 = 600 too many, but only 300 of all were verifiable: 1800 + 300 = 2100.
        says: 'ten hours too many, of which only five are of the kind',
        evidence: [verifiable(2024, 300), other(2024, 2700), verifiable(2025, 1800)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2100 },
      },
      {
        // 7 h let off in 2024: 1980 needed, 2300 done, 320 too many, but 40 h were not reached.
        says: 'too many only because something was let off',
        evidence: [piece('waiver', '2024-05-01'), verifiable(2024, 2300), verifiable(2025, 2100)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2100, needed: 2400 },
      },
      {
        // 2023 gives 2024 what it lacks and no more: what was carried is not carried again.
        says: 'the surplus of the year before last is gone',
        evidence: [verifiable(2023, 3000), verifiable(2024, 2400), verifiable(2025, 1800)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2400 - 600 },
      },
    ],
  },
  {
    code: 'R-89',
    shape: {
      fr: 'Un manque comblé par l’excédent des deux années qui suivent',
      en: 'A shortfall made good by what the two years after it have too much',
    },
    how: { fr: '« carry » avec « backPeriods ».', en: '“carry” with “backPeriods”.' },
    requirements: [carrying(1200, { kind: 'every', ...CIVIL, complete: 4 }, { backPeriods: 2 })],
    cases: [
      {
        // 2023 lacks 300; 2025 has 1500 − 1200 = 300 too many. All four years then have 1200.
        says: 'two years back',
        evidence: [verifiable(2022, 1200), verifiable(2023, 900), verifiable(2024, 1200), verifiable(2025, 1500)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', counted: 4800, needed: 4800 },
      },
      {
        says: 'three years back is too far',
        evidence: [verifiable(2022, 900), verifiable(2023, 1200), verifiable(2024, 1200), verifiable(2025, 1500)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 4500 },
      },
      {
        says: 'a minute that is needed twice helps once',
        evidence: [verifiable(2022, 1200), verifiable(2023, 900), verifiable(2024, 1199), verifiable(2025, 1500)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 4799 },
      },
    ],
  },
  {
    code: 'R-90',
    shape: {
      fr: 'Le manque de l’an dernier est comblé d’abord',
      en: 'What last year lacked is made good first',
    },
    how: { fr: '« carry » avec « debtFirst ».', en: '“carry” with “debtFirst”.' },
    requirements: [carrying(2400, LAST, { debtFirst: true })],
    cases: [
      {
        // 2400 − 2000 = 400 owed: 2800 − 400 = 2400.
        says: 'enough for the debt and for the year',
        evidence: [other(2024, 2000), other(2025, 2800)],
        on: '2026-01-15',
        expected: { result: 'MET', counted: 2400 },
      },
      {
        says: 'enough for the year alone, so that the debt is passed on',
        evidence: [other(2024, 2000), other(2025, 2400)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2000 },
      },
      {
        // 2023 owes 400, paid in 2024, which then lacks 400; paid in 2025: 2700 − 400 = 2300.
        says: 'a debt that goes from year to year',
        evidence: [other(2023, 2000), other(2024, 2400), other(2025, 2700)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 2300 },
      },
    ],
  },
  {
    code: 'R-91',
    shape: {
      fr: 'Ce qui n’est jamais reporté : le non vérifiable, et les heures d’avant la certification',
      en: 'What is never carried: what cannot be verified, and hours from before the certification',
    },
    how: {
      fr: '« forward » avec « of », et une fenêtre qui ne commence (« clip ») qu’à l’attribution.',
      en: '“forward” with “of”, and a window that begins (“clip”) with the award.',
    },
    requirements: [
      carrying(
        1200,
        { ...LAST, clip: { from: { kind: 'first', of: { kind: 'award' } } } },
        { forward: { atMost: 600, of: VERIFIABLE } },
      ),
    ],
    cases: [
      {
        says: 'verifiable hours too many after the award',
        evidence: [piece('award', '2023-07-01'), verifiable(2024, 1800), other(2025, 600)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', counted: 1200 },
      },
      {
        says: 'hours too many that cannot be verified',
        evidence: [piece('award', '2023-07-01'), other(2024, 1800), other(2025, 600)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 600 },
      },
      {
        // Of 2024 only the 1200 minutes after the award count: nothing is too much.
        says: 'hours too many of which a part lies before the award',
        evidence: [
          piece('award', '2024-07-01'),
          verifiable(2024, 600, '03-01'),
          verifiable(2024, 1200),
          other(2025, 600),
        ],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 600 },
      },
    ],
  },
];

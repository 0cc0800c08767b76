import { expect } from '@jest/globals';
import { type Maintenance, renewalOn } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

const LAST_AWARD = { kind: 'last', of: { kind: 'award' } };
const TERM = { kind: 'since', anchor: LAST_AWARD, months: 36 };
const LATE = { kind: 'late', freeMonths: 2, perMonths: 1, lastMonth: 12 };
/** Nothing more is needed, but what is done late counts: the free months are all there are. */
const LATE_FOR_A_FEE = { kind: 'late', from: '2025-11-03', freeMonths: 12, minutes: 1, perMonths: 1, lastMonth: 12 };
/** What is paid for a renewal that is late is one sum: 175 dollars, and 100 for being late. */
const LATE_FEE = {
  kind: 'payment',
  where: [
    { test: 'in', attribute: 'purpose', values: ['renewal'] },
    { test: 'in', attribute: 'late', values: [true] },
    { test: 'money', attribute: 'amount', currency: 'USD', atLeast: 27_500 },
  ],
};
const FEE_RULES: Maintenance = {
  opensMonthsBefore: 10,
  graceMonths: 2,
  nextTermFrom: 'previous-expiry',
  late: [
    { until: '2025-11-02', lastMonth: 12 },
    { from: '2025-11-03', lastMonth: 12, fee: { amount: 10_000, currency: 'USD' } },
  ],
};

const award = (heldOn: string) => piece('award', heldOn, { minutes: 0 });
const course = (heldOn: string, minutes: number, category: string) =>
  piece('cpd', heldOn, { minutes, attributes: { category } });
const fee = (heldOn: string, amount: number) =>
  piece('payment', heldOn, { minutes: 0, attributes: { purpose: 'renewal', late: true, amount, currency: 'USD' } });

const cpd = (id: string, amount: number, adjustments: readonly Record<string, unknown>[]) =>
  aLine({
    id,
    measure: { kind: 'minutes', of: { kind: 'cpd', ...(id === 'core' ? { categories: ['core'] } : {}) } },
    window: TERM,
    threshold: { kind: 'constant', amount },
    adjustments,
  });
const CATEGORIES = ['core', 'other'].map((code) => ({ code, title: { fr: code, en: code } }));

/** What lateness costs: more hours, a fee, and in the end a new application. */
export const LATENESS: readonly Example[] = [
  {
    code: 'R-82',
    shape: {
      fr: 'Chaque mois de retard demande plus : 1,2 heure en tout, dont 0,72 heure du cœur',
      en: 'Each month of lateness asks for more: 1.2 hours in all, 0.72 of them core',
    },
    how: {
      fr: '« late » par ligne, « until » le dernier jour de la règle ; 0,72 heure s’écrit 216 minutes pour 5 mois.',
      en: '“late” on each line, “until” the last day of the rule; 0.72 hours are 216 minutes for 5 months.',
    },
    requirements: [
      cpd('line', 2400, [
        { ...LATE, minutes: 72, until: '2025-11-02' },
        { kind: 'grace', months: 2 },
      ]),
      cpd('core', 1440, [
        { ...LATE, minutes: 216, perMonths: 5, until: '2025-11-02' },
        { kind: 'grace', months: 2 },
      ]),
    ],
    scheme: { categories: CATEGORIES },
    cases: [
      {
        // Month 7 after 31 March is October. 2400 + 5 × 72 = 2760 (46 h); 1440 + 5 × 43.2 = 1656 (27.6 h).
        says: 'sent in the seventh month, with 46 hours of which 27.6 core, partly done late',
        evidence: [
          award('2022-04-01'),
          course('2025-01-10', 1440, 'core'),
          course('2025-10-10', 216, 'core'),
          course('2025-01-10', 1104, 'other'),
        ],
        on: '2025-10-15',
        expected: { result: 'MET', counted: 2760, needed: 2760 },
        check: (decision) =>
          expect(lineIn(decision, 'core')).toMatchObject({ result: 'MET', counted: 1656, needed: 1656 }),
      },
      {
        says: 'sent in the seventh month, with a minute of core too little',
        evidence: [award('2022-04-01'), course('2025-01-10', 1655, 'core'), course('2025-01-10', 1105, 'other')],
        on: '2025-10-15',
        expected: { result: 'MET', counted: 2760, needed: 2760 },
        check: (decision) => expect(lineIn(decision, 'core')).toMatchObject({ result: 'UNMET', needed: 1656 }),
      },
      {
        // Month 3 after 31 July is October. 2400 + 72 = 2472 (41.2 h); 1440 + 43.2 = 1483.2 (24.72 h), up to 1484.
        says: 'sent in the third month, with 40 hours',
        evidence: [award('2022-08-01'), course('2025-01-10', 1440, 'core'), course('2025-01-10', 960, 'other')],
        on: '2025-10-15',
        expected: { result: 'UNMET', counted: 2400, needed: 2472 },
        check: (decision) => expect(lineIn(decision, 'core')).toMatchObject({ result: 'UNMET', needed: 1484 }),
      },
      {
        says: 'in the second month nothing more is needed, nor due',
        evidence: [award('2022-04-01'), course('2025-01-10', 1440, 'core')],
        on: '2025-05-31',
        expected: { result: 'NOT_YET_DUE', counted: 1440, needed: 2400 },
      },
    ],
  },
  {
    code: 'R-83',
    shape: {
      fr: 'Depuis le 3 novembre 2025, des frais de retard au lieu d’heures de plus',
      en: 'Since 3 November 2025 a late fee instead of more hours',
    },
    how: {
      fr: 'Une ligne de paiement, « asked » après l’échéance et valable (« validity ») depuis ce jour ; « late » de « maintenance » dit le montant.',
      en: 'A line on the payment, “asked” after the due day and with a “validity” from that day; “late” of “maintenance” tells the fee.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: LATE_FEE },
        window: { kind: 'since', anchor: LAST_AWARD },
        threshold: { kind: 'constant', amount: 1 },
        asked: [{ kind: 'after', anchor: LAST_AWARD, fromMonths: 38 }],
        validity: { by: 'decision', from: '2025-11-03' },
      }),
      cpd('hours', 2400, [{ ...LATE, minutes: 72, until: '2025-11-02' }, LATE_FOR_A_FEE]),
    ],
    scheme: { maintenance: FEE_RULES },
    cases: [
      {
        says: 'sent in December in the seventh month: 40 hours, the last ones done late, and the fee',
        evidence: [
          award('2022-06-01'),
          course('2025-01-10', 1440, 'core'),
          course('2025-12-01', 960, 'other'),
          fee('2025-12-09', 27_500),
        ],
        on: '2025-12-10',
        expected: { result: 'MET', counted: 1 },
        check: (decision) => {
          expect(lineIn(decision, 'hours')).toMatchObject({ result: 'ADJUSTED', counted: 2400, needed: 2400 });
          const term = { awardedOn: '2022-06-01', expiresOn: '2025-05-31', sentOn: null, putOff: false };
          expect(renewalOn(FEE_RULES, term, decision.on)).toMatchObject({ phase: 'LATE', fee: { amount: 10_000 } });
        },
      },
      {
        says: 'sent in December with a fee that is too low',
        evidence: [award('2022-06-01'), course('2025-01-10', 2400, 'core'), fee('2025-12-09', 27_400)],
        on: '2025-12-10',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        // 2 November lies in the sixth month after 31 May: 2400 + 4 × 72 = 2688.
        says: 'sent the day before the change: more hours, and no fee',
        evidence: [award('2022-06-01'), course('2025-01-10', 2400, 'core')],
        on: '2025-11-02',
        check: (decision) => {
          expect(decision.lines.map(({ ruleId }) => ruleId)).toEqual(['hours']);
          expect(lineIn(decision, 'hours')).toMatchObject({ result: 'UNMET', needed: 2688 });
        },
      },
    ],
  },
  {
    code: 'R-84',
    shape: {
      fr: 'Après douze mois, seule une nouvelle demande reste possible',
      en: 'After twelve months nothing helps but a new application',
    },
    how: { fr: '« lastMonth » de « late ».', en: '“lastMonth” of “late”.' },
    requirements: [cpd('line', 2400, [{ ...LATE, minutes: 72 }])],
    cases: [
      {
        // Due on 31 December 2023; month 12 ends on 31 December 2024: 2400 + 10 × 72 = 3120.
        says: 'the last day of the twelfth month',
        evidence: [award('2021-01-01'), course('2023-06-01', 2400, 'core'), course('2024-12-31', 720, 'other')],
        on: '2024-12-31',
        expected: { result: 'MET', counted: 3120, needed: 3120 },
      },
      {
        says: 'a day later what was done late is of no use any more',
        evidence: [award('2021-01-01'), course('2023-06-01', 2400, 'core'), course('2024-12-31', 720, 'other')],
        on: '2025-01-01',
        expected: { result: 'UNMET' },
        check: (decision) => expect(lineIn(decision, 'line').remedy?.code).toBe('REAPPLY'),
      },
      {
        says: 'nor is what was done in time and never sent',
        evidence: [award('2021-01-01'), course('2023-06-01', 3120, 'core')],
        on: '2025-01-01',
        expected: { result: 'UNMET' },
        check: (decision) => expect(lineIn(decision, 'line').remedy?.code).toBe('REAPPLY'),
      },
    ],
  },
];

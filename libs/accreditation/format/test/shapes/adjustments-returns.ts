import { expect } from '@jest/globals';
import { type Maintenance, rungFor } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn, resultsIn } from './writing.js';

const ONE = { kind: 'constant', amount: 1 };
const AWAY = { kind: 'last', of: { kind: 'departure' } };
const FAILED = {
  kind: 'last',
  of: { kind: 'assessment', where: [{ test: 'in', attribute: 'outcome', values: ['failed'] }] },
};
const MAINTENANCE: Maintenance = { opensMonthsBefore: 10, graceMonths: 2, nextTermFrom: 'previous-expiry' };
const LADDER: Maintenance = {
  ...MAINTENANCE,
  reinstatement: [
    { belowMonths: 12, title: { fr: 'Courte absence', en: 'Short absence' }, group: 'short' },
    { belowMonths: 36, title: { fr: 'Absence', en: 'Absence' }, group: 'longer' },
    { title: { fr: 'Longue absence', en: 'Long absence' }, group: 'anew' },
  ],
};

const course = (heldOn: string, minutes: number, attributes: Record<string, string> = {}) =>
  piece('cpd', heldOn, { minutes, attributes });
const left = piece('departure', '2023-01-10', { minutes: 0 });
const failed = piece('assessment', '2024-01-10', { attributes: { outcome: 'failed' } });
const rung = (id: string, of: string) => ({ id, title: { fr: id, en: id }, kind: 'all-of', of: [of] });

/** Coming back, and making good. */
export const RETURNS: readonly Example[] = [
  {
    code: 'R-85',
    shape: {
      fr: 'Revenir après une absence : moins de 12 mois, de 12 à 36, plus longtemps',
      en: 'Coming back after an absence: below 12 months, 12 to 36, or longer',
    },
    how: {
      fr: '« reinstatement » de « maintenance » nomme le groupe ; « asked » dit à qui chaque ligne est demandée.',
      en: '“reinstatement” of “maintenance” names the group; “asked” says of whom each line is asked.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'payment' } },
        threshold: ONE,
        asked: [{ kind: 'after', anchor: AWAY, belowMonths: 12 }],
      }),
      aLine({
        id: 'year',
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: { kind: 'rolling', months: 12 },
        asked: [{ kind: 'after', anchor: AWAY, fromMonths: 12, belowMonths: 36 }],
      }),
      aLine({
        id: 'again',
        measure: { kind: 'count', of: { kind: 'assessment' } },
        threshold: ONE,
        asked: [{ kind: 'after', anchor: AWAY, fromMonths: 36 }],
      }),
    ],
    scheme: { maintenance: LADDER, groups: [rung('short', 'line'), rung('longer', 'year'), rung('anew', 'again')] },
    cases: [
      {
        says: 'away for eleven months: a payment is enough',
        evidence: [left, piece('payment', '2024-01-09')],
        on: '2024-01-09',
        expected: { result: 'MET' },
        check: (decision) => {
          expect([decision.result, resultsIn(decision)]).toEqual(['MET', { line: 'MET' }]);
          expect(rungFor(LADDER, 11)?.group).toBe('short');
        },
      },
      {
        says: 'away for twelve months to the day: a payment is no longer enough',
        evidence: [left, piece('payment', '2024-01-09')],
        on: '2024-01-10',
        check: (decision) => {
          expect([decision.result, resultsIn(decision)]).toEqual(['UNMET', { year: 'UNMET' }]);
          expect(rungFor(LADDER, 12)?.group).toBe('longer');
        },
      },
      {
        says: 'away for 36 months: everything anew, however much was learnt',
        evidence: [left, course('2025-12-01', 6000)],
        on: '2026-01-10',
        check: (decision) => {
          expect([decision.result, resultsIn(decision)]).toEqual(['UNMET', { again: 'UNMET' }]);
          expect(rungFor(LADDER, 36)?.group).toBe('anew');
        },
      },
    ],
  },
  {
    code: 'R-86',
    shape: {
      fr: 'Six mois de probation, six de suspension, puis le retrait',
      en: 'Six months of probation, six of suspension, then the award is withdrawn',
    },
    how: {
      fr: 'Une ligne « since » le constat, pour six mois, et « late » pour six autres ; l’organisme décide de chaque état.',
      en: 'A line “since” the finding, for six months, and “late” for six more; the body decides on each state.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: { kind: 'since', anchor: FAILED, months: 6 },
        threshold: { kind: 'constant', amount: 600 },
        adjustments: [{ kind: 'late', freeMonths: 6, minutes: 1, perMonths: 1, lastMonth: 6 }],
        asked: [{ kind: 'after', anchor: FAILED }],
      }),
    ],
    cases: [
      {
        says: 'probation runs',
        evidence: [failed],
        on: '2024-07-09',
        expected: { result: 'NOT_YET_DUE', needed: 600 },
      },
      {
        says: 'suspension: it can still be made good',
        evidence: [failed, course('2024-08-01', 500)],
        on: '2025-01-09',
        expected: { result: 'UNMET', counted: 500, needed: 600 },
        check: (decision) => expect(lineIn(decision, 'line').remedy).toMatchObject({ code: 'ADD', amount: 100 }),
      },
      {
        says: 'suspension: it is made good',
        evidence: [failed, course('2024-08-01', 600)],
        on: '2025-01-09',
        expected: { result: 'ADJUSTED', counted: 600 },
      },
      {
        says: 'after twelve months nothing helps',
        evidence: [failed, course('2025-01-10', 600)],
        on: '2025-01-10',
        expected: { result: 'UNMET' },
        check: (decision) => expect(lineIn(decision, 'line').remedy?.code).toBe('REAPPLY'),
      },
    ],
  },
  {
    code: 'R-87',
    shape: {
      fr: 'Les heures de rattrapage ne servent pas une seconde fois',
      en: 'Hours that made something good are not used again',
    },
    how: {
      fr: 'Condition « absent » sur « spentOn », que l’organisme pose quand il s’en sert.',
      en: 'The condition “absent” on “spentOn”, which the body sets when it uses them.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd', where: [{ test: 'absent', attribute: 'spentOn' }] } },
        window: { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' },
        threshold: { kind: 'constant', amount: 600 },
      }),
    ],
    cases: [
      {
        says: 'ten hours that are free',
        evidence: [course('2025-03-01', 600), course('2025-04-01', 600, { spentOn: 'cure-2024' })],
        on: '2026-01-15',
        expected: { result: 'MET', counted: 600, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'ten hours that are spent',
        evidence: [course('2025-04-01', 600, { spentOn: 'cure-2024' })],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import { documentsKeptUntil, type Maintenance } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, lineIn, minutesOf, onEach, resultsIn, rolling } from './writing.js';

const DOCUMENTED = { trust: 'documented' } as const;
const FIVE_DAYS = ['2025-02-01', '2025-04-01', '2025-06-01', '2025-08-01', '2025-10-01'];
const anonymous = onEach(FIVE_DAYS, (day) => item('reflection', day, { anonymised: true }));
const LAST_YEAR = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' };
/** 31 + 28 + 14 = 73 days, a fifth of 365. */
const LEAVE = { sourceId: 'leave-1', heldUntil: '2025-03-14', minutes: 0 } as const;
const units = (heldOn: string, count: number, verifiable: boolean) => hours('cpd', heldOn, count, { verifiable });
const FIRST_AWARD = { kind: 'first', of: { kind: 'award' } };
const KEPT_FOR_A_YEAR: Maintenance = {
  opensMonthsBefore: 6,
  graceMonths: 0,
  nextTermFrom: 'previous-expiry',
  keepDocumentsMonths: 12,
};
const AWARD = item('award', '2022-01-01', { level: 'one' });

/** Amounts that can be verified, and how long documents live. */
export const PROOF_2: readonly Example[] = [
  {
    code: 'R-47',
    shape: {
      fr: 'Des unités vérifiables et d’autres qui ne le sont pas (ACCA : 21 + 19)',
      en: 'Units that can be verified and others that cannot (ACCA: 21 + 19)',
    },
    how: {
      fr: 'Une ligne sur les seules unités vérifiables, une autre sur le total ; un excédent vérifiable y compte aussi.',
      en: 'A line on the verifiable units alone and another on the total, towards which more of them count as well.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', { where: [{ test: 'in', attribute: 'verifiable', values: [true] }] }),
        window: LAST_YEAR,
        threshold: constant(1260),
      }),
      aLine({ id: 'total', measure: minutesOf('cpd'), window: LAST_YEAR, threshold: constant(2400) }),
    ],
    cases: [
      {
        says: '25 verifiable and 15 others: 25 of 21, and 40 of 40',
        evidence: [units('2025-03-01', 25, true), units('2025-04-01', 15, false)],
        on: '2026-01-10',
        expected: { result: 'MET', counted: 1500, needed: 1260 },
        check: (decision) => {
          expect(lineIn(decision, 'total')).toMatchObject({ result: 'MET', counted: 2400 });
        },
      },
      {
        says: '20 verifiable and 20 others: 40 in all, one verifiable short',
        evidence: [units('2025-03-01', 20, true), units('2025-04-01', 20, false)],
        on: '2026-01-10',
        expected: { result: 'UNMET', counted: 1200, needed: 1260 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'UNMET', total: 'MET' });
        },
      },
    ],
  },
  {
    code: 'R-48',
    shape: {
      fr: 'Une preuve qui n’identifie personne d’autre (NMC)',
      en: 'A proof that identifies nobody else (NMC)',
    },
    how: {
      fr: 'Les noms, adresses et numéros se cherchent à la saisie ; la ligne ne compte que ce qui a passé cet examen.',
      en: 'Names, addresses and numbers are looked for at entry; the line counts only what has passed that check.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'count',
          of: { kind: 'reflection', where: [{ test: 'in', attribute: 'anonymised', values: [true] }] },
        },
        window: rolling(36),
        threshold: constant(5),
      }),
    ],
    cases: [
      {
        says: 'five accounts that name nobody',
        evidence: anonymous,
        on: '2025-12-31',
        expected: { result: 'MET', counted: 5, needed: 5 },
      },
      {
        says: 'of five one that was never looked through: four',
        evidence: [...anonymous.slice(0, 4), item('reflection', '2025-11-01')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 4, needed: 5, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
  {
    code: 'R-49',
    shape: {
      fr: 'Une preuve détruite après usage (BABCP : les justificatifs d’un congé)',
      en: 'A proof that is destroyed once it was used (BABCP: papers on leave)',
    },
    how: {
      fr: 'La pièce garde sa confiance quand son document est effacé ; effacer se fait là où les documents sont gardés.',
      en: 'The piece keeps its trust when its document is erased; erasing is done where documents are kept.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: LAST_YEAR,
        threshold: constant(1800),
        adjustments: [
          {
            kind: 'leave',
            of: { kind: 'leave', trustAtLeast: 'documented' },
            minDays: 42,
            rounding: { round: 'up', toMinutes: 1 },
          },
        ],
      }),
    ],
    cases: [
      {
        says: '73 days of leave, whose papers are gone: 1800 × 292 ÷ 365 = 1440',
        evidence: [
          item('leave', '2025-01-01', {}, { ...LEAVE, ...DOCUMENTED }),
          item('leave', '2025-01-01', { documentErasedOn: '2025-04-01' }, { ...LEAVE, ...DOCUMENTED, revision: 2 }),
          hours('cpd', '2025-05-01', 24),
        ],
        on: '2026-01-10',
        expected: { result: 'ADJUSTED', counted: 1440, needed: 1440 },
      },
      {
        says: 'leave that nobody saw papers of changes nothing',
        evidence: [item('leave', '2025-01-01', {}, LEAVE), hours('cpd', '2025-05-01', 24)],
        on: '2026-01-10',
        expected: { result: 'UNMET', counted: 1440, needed: 1800 },
      },
    ],
  },
  {
    code: 'R-50',
    shape: {
      fr: 'Des documents gardés après la période (ISACA : douze mois)',
      en: 'Documents that are kept after the period (ISACA: twelve months)',
    },
    how: {
      fr: '« maintenance.keepDocumentsMonths » dit combien de temps ; la ligne est demandée aussi longtemps, et un document effacé trop tôt n’y compte plus.',
      en: '“maintenance.keepDocumentsMonths” says for how long; the line is asked for as long, and a document erased too early no longer counts on it.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', { where: [{ test: 'absent', attribute: 'documentErasedOn' }] }),
        window: { kind: 'since', anchor: FIRST_AWARD, months: 36 },
        threshold: constant(7200),
        asked: [{ kind: 'after', anchor: FIRST_AWARD, fromMonths: 36, belowMonths: 48 }],
        evidence: 'documented',
      }),
    ],
    scheme: { maintenance: KEPT_FOR_A_YEAR },
    cases: [
      {
        says: 'five months after the cycle of 2022 to 2024 all 120 h can be shown',
        evidence: [AWARD, hours('cpd', '2023-03-01', 120, {}, DOCUMENTED)],
        on: '2025-06-01',
        expected: { result: 'MET', counted: 7200, needed: 7200 },
      },
      {
        says: 'erased too early, they cannot',
        evidence: [AWARD, hours('cpd', '2023-03-01', 120, { documentErasedOn: '2025-01-15' }, DOCUMENTED)],
        on: '2025-06-01',
        expected: { result: 'UNMET', counted: 0, needed: 7200, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'they are kept until 31 December 2025, and after that nobody asks any more',
        evidence: [AWARD, hours('cpd', '2023-03-01', 120, { documentErasedOn: '2026-01-01' }, DOCUMENTED)],
        on: '2026-01-01',
        check: (decision) => {
          expect(documentsKeptUntil(KEPT_FOR_A_YEAR, '2024-12-31')).toBe('2025-12-31');
          expect(decision.lines).toEqual([]);
        },
      },
    ],
  },
];

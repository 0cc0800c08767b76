import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

const CIVIL = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' };
const VERIFIABLE = { kind: 'cpd', where: [{ test: 'in', attribute: 'verifiable', values: [true] }] };
const MINUTE_UP = { round: 'up', toMinutes: 1 };
const JOINED = {
  kind: 'period',
  months: 12,
  aligned: { kind: 'month', month: 12 },
  which: 'last',
  clip: { from: { kind: 'first', of: { kind: 'membership' } } },
};
const PEER = { kind: 'minutes', of: { kind: 'cpd', categories: ['peer'] } };

const proRata = (by: string, toMinutes: number) => [{ kind: 'pro-rata', by, rounding: { round: 'up', toMinutes } }];
const onLeave = (minDays: number) => [{ kind: 'leave', of: { kind: 'leave' }, minDays, rounding: MINUTE_UP }];
const leave = (from: string, heldUntil: string) => piece('leave', from, { heldUntil, minutes: 0 });
const peer = (minutes: number) => piece('cpd', '2026-09-01', { minutes, attributes: { category: 'peer' } });
const course = (minutes: number, verifiable: boolean) =>
  piece('cpd', '2025-09-01', { minutes, attributes: { verifiable } });
const joined = (heldOn: string) => piece('membership', heldOn);

/** Less is needed: in proportion to a part of the year, or without the days of leave. */
export const LESS: readonly Example[] = [
  {
    code: 'R-72',
    shape: {
      fr: 'Au prorata de l’arrivée en cours d’année, le sous-minimum aussi',
      en: 'In proportion for whoever joins during the year, the minimum within it as well',
    },
    how: {
      fr: '« clip » depuis la première adhésion et « pro-rata » sur chacune des lignes, avec son arrondi.',
      en: '“clip” from the first membership, and “pro-rata” on each of the lines, with its rounding.',
    },
    requirements: [
      aLine({
        measure: PEER,
        window: JOINED,
        threshold: { kind: 'constant', amount: 600 },
        adjustments: proRata('months', 1),
      }),
      aLine({
        id: 'total',
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: JOINED,
        threshold: { kind: 'constant', amount: 1800 },
        adjustments: proRata('months', 1),
      }),
      aLine({
        id: 'by-days',
        measure: PEER,
        window: JOINED,
        threshold: { kind: 'constant', amount: 600 },
        adjustments: proRata('days', 15),
      }),
    ],
    scheme: { categories: [{ code: 'peer', title: { fr: 'Entre pairs', en: 'With peers' } }] },
    cases: [
      {
        // The year runs from December to November. From April there are 8 of 12 months: 600 × 8 / 12 = 400, a third of
        // 1800 × 8 / 12 = 1200. By days from 15 April: 230 of 365, 600 × 230 / 365 = 378.08, the next quarter of an hour is 390.
        says: 'joined in April: 400 minutes with peers, a third of 1200 as for everybody',
        evidence: [joined('2026-04-15'), peer(400)],
        on: '2026-12-10',
        expected: { result: 'ADJUSTED', counted: 400, needed: 400 },
        check: (decision) => {
          expect(lineIn(decision, 'total').needed).toBe(1200);
          expect(lineIn(decision, 'by-days').needed).toBe(390);
        },
      },
      {
        says: 'joined in April: 399 minutes with peers',
        evidence: [joined('2026-04-15'), peer(399)],
        on: '2026-12-10',
        expected: { result: 'UNMET', counted: 399, needed: 400 },
      },
      {
        says: 'joined years before: all of it',
        evidence: [joined('2020-04-15'), peer(400)],
        on: '2026-12-10',
        expected: { result: 'UNMET', counted: 400, needed: 600 },
      },
      {
        says: 'what was done in the year but before joining does not count',
        evidence: [joined('2026-10-01'), peer(400)],
        on: '2026-12-10',
        // From October 2 of 12 months: 600 × 2 / 12.
        expected: { result: 'UNMET', counted: 0, needed: 100, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
    ],
  },
  {
    code: 'R-73',
    shape: {
      fr: 'Moins en cas de congé, mais seulement pour les heures vérifiables',
      en: 'Less for leave, but of the verifiable hours only',
    },
    how: {
      fr: 'L’aménagement « leave » ne figure que sur la ligne qu’il concerne.',
      en: 'The adjustment “leave” is on the line that it concerns, and on no other.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: VERIFIABLE },
        window: CIVIL,
        threshold: { kind: 'constant', amount: 1260 },
        adjustments: onLeave(30),
      }),
      aLine({
        id: 'total',
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: CIVIL,
        threshold: { kind: 'constant', amount: 2400 },
      }),
    ],
    cases: [
      {
        // March to May: 31 + 30 + 31 = 92 days. 1260 × (365 − 92) / 365 = 942.4, up to 943.
        says: 'three months of leave: 943 verifiable minutes, and all of the total',
        evidence: [leave('2025-03-01', '2025-05-31'), course(943, true), course(1457, false)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', counted: 943, needed: 943 },
        check: (decision) => expect(lineIn(decision, 'total')).toMatchObject({ result: 'MET', needed: 2400 }),
      },
      {
        says: 'three months of leave: a minute less is missing on both lines',
        evidence: [leave('2025-03-01', '2025-05-31'), course(942, true), course(1457, false)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 942, needed: 943 },
        check: (decision) => expect(lineIn(decision, 'total').result).toBe('UNMET'),
      },
    ],
  },
  {
    code: 'R-75',
    shape: {
      fr: 'Un congé compte à partir de trente jours ; plusieurs congés courts ne s’additionnent pas',
      en: 'Leave counts from thirty days on; several short ones do not add up',
    },
    how: {
      fr: '« minDays » de « leave » : ce qui se touche ou se chevauche ne fait qu’un.',
      en: '“minDays” of “leave”: what adjoins or overlaps is one.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: CIVIL,
        threshold: { kind: 'constant', amount: 1260 },
        adjustments: onLeave(30),
      }),
    ],
    cases: [
      {
        says: 'three times twenty days, apart',
        evidence: [
          leave('2025-02-01', '2025-02-20'),
          leave('2025-05-01', '2025-05-20'),
          leave('2025-08-01', '2025-08-20'),
          course(1259, true),
        ],
        on: '2026-01-15',
        expected: { result: 'UNMET', needed: 1260 },
      },
      {
        // Two times twenty days that adjoin are 40: 1260 × 325 / 365 = 1121.9, up to 1122.
        says: 'twice twenty days, one after the other',
        evidence: [leave('2025-02-01', '2025-02-20'), leave('2025-02-21', '2025-03-12'), course(1122, true)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', needed: 1122 },
      },
      {
        says: 'days of two papers are counted once',
        evidence: [leave('2025-02-01', '2025-03-02'), leave('2025-02-15', '2025-03-12'), course(1122, true)],
        on: '2026-01-15',
        expected: { result: 'ADJUSTED', needed: 1122 },
      },
      {
        // 34 days in themselves, 12 of them in the year: 1260 × 353 / 365 = 1218.6, up to 1219.
        says: 'long enough by itself, though only twelve days lie in the year',
        evidence: [leave('2024-12-10', '2025-01-12'), course(1218, true)],
        on: '2026-01-15',
        expected: { result: 'UNMET', needed: 1219, counted: 1218 },
      },
    ],
  },
];

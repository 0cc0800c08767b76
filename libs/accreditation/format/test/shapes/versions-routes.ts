import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn, resultsIn } from './writing.js';

const ONE = { kind: 'constant', amount: 1 };
const CYCLE = { kind: 'since', anchor: { kind: 'first', of: { kind: 'award' } }, months: 60 };
const PRO_RATA = [{ kind: 'pro-rata', by: 'months', rounding: { round: 'up', toMinutes: 1 } }];
const VERIFIABLE = { kind: 'cpd', where: [{ test: 'in', attribute: 'verifiable', values: [true] }] };

const member = piece('membership', '2020-01-01', { attributes: { form: 'transfer' } });
const applied = (heldOn: string) => piece('application', heldOn, { minutes: 0 });
const conditional = piece('assessment', '2025-03-10', { attributes: { form: 'conditional' } });
const course = (heldOn: string, minutes: number, verifiable = true) =>
  piece('cpd', heldOn, { minutes, attributes: { verifiable } });
const groupOf = (id: string, of: readonly string[]) => ({ id, title: { fr: id, en: id }, kind: 'any-of', of });

/** Ways that close, promises that are kept, and a cycle in two schemes. */
export const TRANSITIONS: readonly Example[] = [
  {
    code: 'R-101',
    shape: { fr: 'Une voie qui ferme à une date', en: 'A route that closes on a day' },
    how: {
      fr: '« validity » par « application » sur une ligne d’un groupe « any-of ».',
      en: '“validity” by “application” on a line of a group “any-of”.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'membership', forms: ['transfer'] } },
        threshold: ONE,
        validity: { by: 'application', until: '2023-12-31' },
      }),
      aLine({ id: 'portfolio' }),
    ],
    scheme: { groups: [groupOf('routes', ['line', 'portfolio'])] },
    cases: [
      {
        says: 'sent on the last day, decided on in May',
        evidence: [member, applied('2023-12-31')],
        on: '2024-05-01',
        expected: { result: 'MET' },
        check: ({ result }) => expect(result).toBe('MET'),
      },
      {
        says: 'sent a day later: the route is not there any more',
        evidence: [member, applied('2024-01-01')],
        on: '2024-05-01',
        check: (decision) => expect([decision.result, resultsIn(decision)]).toEqual(['UNMET', { portfolio: 'UNMET' }]),
      },
      {
        says: 'nothing sent yet: the route is there until its last day',
        evidence: [member],
        on: '2023-12-31',
        expected: { result: 'MET' },
        check: ({ nextChangeOn }) => expect(nextChangeOn).toBe('2024-01-01'),
      },
    ],
  },
  {
    code: 'R-102',
    shape: {
      fr: 'Une décision conditionnelle honorée pendant un an',
      en: 'A conditional decision that is honoured for a year',
    },
    how: {
      fr: 'Mesure « in-force » dans une fenêtre « rolling », dans un groupe « any-of » avec l’exigence nouvelle.',
      en: '“in-force” in a “rolling” window, in a group “any-of” with what is newly asked.',
    },
    requirements: [
      aLine({
        measure: { kind: 'in-force', of: { kind: 'assessment', forms: ['conditional'] } },
        window: { kind: 'rolling', months: 12 },
        threshold: ONE,
      }),
      aLine({ id: 'exam', measure: { kind: 'count', of: { kind: 'assessment', forms: ['exam'] } }, threshold: ONE }),
    ],
    scheme: {
      maintenance: { opensMonthsBefore: 0, graceMonths: 0, nextTermFrom: 'decision-day', claimMonths: 12 },
      groups: [groupOf('either', ['line', 'exam'])],
    },
    cases: [
      {
        says: 'the last day of the year',
        evidence: [conditional],
        on: '2026-03-09',
        expected: { result: 'MET' },
        check: ({ result }) => expect(result).toBe('MET'),
      },
      {
        says: 'a day later the new exam is asked',
        evidence: [conditional],
        on: '2026-03-10',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
        check: ({ result }) => expect(result).toBe('UNMET'),
      },
    ],
  },
  {
    code: 'R-103',
    shape: {
      fr: 'Un cycle de cinq ans à cheval sur deux règles : une part de chacune',
      en: 'A cycle of five years in two schemes: a part of each',
    },
    how: {
      fr: 'Deux lignes sur le même cycle, l’une « clip » jusqu’au dernier jour, l’autre depuis, et « pro-rata ».',
      en: 'Two lines on one cycle, one with a “clip” until the last day, the other from then, and “pro-rata”.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd' } },
        window: { ...CYCLE, clip: { until: '2017-12-31' } },
        threshold: { kind: 'constant', amount: 15_000 },
        adjustments: PRO_RATA,
      }),
      aLine({
        id: 'new',
        measure: { kind: 'minutes', of: VERIFIABLE },
        window: { ...CYCLE, clip: { from: '2018-01-01' } },
        threshold: { kind: 'constant', amount: 6000 },
        adjustments: PRO_RATA,
      }),
    ],
    cases: [
      {
        // 36 of 60 months of all hours: 15 000 × 36 / 60 = 9000. 24 of 60 of the verifiable: 6000 × 24 / 60 = 2400.
        says: 'three years of the old and two of the new',
        evidence: [piece('award', '2015-01-01'), course('2016-05-01', 9000, false), course('2019-05-01', 2400)],
        on: '2020-01-01',
        expected: { result: 'ADJUSTED', counted: 9000, needed: 9000 },
        check: (decision) =>
          expect(lineIn(decision, 'new')).toMatchObject({ result: 'ADJUSTED', counted: 2400, needed: 2400 }),
      },
      {
        says: 'old hours do not fill the new part, nor new hours the old one',
        evidence: [piece('award', '2015-01-01'), course('2016-05-01', 8999), course('2019-05-01', 2399)],
        on: '2020-01-01',
        expected: { result: 'UNMET', counted: 8999, needed: 9000 },
        check: (decision) => expect(lineIn(decision, 'new')).toMatchObject({ result: 'UNMET', counted: 2399 }),
      },
      {
        says: 'once its part is over, nothing that is done later fills it',
        evidence: [piece('award', '2015-01-01'), course('2016-05-01', 8999)],
        on: '2018-06-01',
        check: (decision) => expect(lineIn(decision, 'line').remedy).toMatchObject({ code: 'PAST', amount: 1 }),
      },
      {
        says: 'a cycle that is wholly in the new scheme',
        evidence: [piece('award', '2018-01-01'), course('2019-05-01', 6000)],
        on: '2023-01-01',
        expected: { result: 'MET', needed: 0 },
        check: (decision) => expect(lineIn(decision, 'new')).toMatchObject({ result: 'MET', needed: 6000 }),
      },
    ],
  },
];

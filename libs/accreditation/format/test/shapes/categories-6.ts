import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { constant, hours, levelsOf, lineIn, minutesOf, rolling } from './writing.js';

const inGroup = (heldOn: string, count: number, members: number) =>
  hours('supervision', heldOn, count, { form: 'group', members });
const alone = (heldOn: string, count: number) => hours('supervision', heldOn, count, { form: 'individual' });
const single = (heldOn: string) => hours('supervision', heldOn, 1, { format: 'single' });
const double = (heldOn: string, minutes = 120) =>
  piece('supervision', heldOn, { minutes, attributes: { format: 'double' } });
const isOf = (attribute: string, ...values: readonly string[]) => [{ test: 'in', attribute, values }];

/** Group time, and ceilings. */
export const CATEGORIES_6: readonly Example[] = [
  {
    code: 'R-37',
    shape: {
      fr: 'Une part du temps de groupe par tranche (Addiction Professionals : la moitié jusqu’à quatre, un tiers jusqu’à six)',
      en: 'A share of the group’s time by brackets (Addiction Professionals: half up to four, a third up to six)',
    },
    how: {
      fr: 'Conversion « group » dont chaque tranche nomme sa fraction ; au-delà de la dernière tranche, rien ne compte.',
      en: 'A “group” conversion of which each bracket names its fraction; beyond the last one nothing counts.',
    },
    requirements: [
      aLine({
        measure: minutesOf(
          'supervision',
          {},
          {
            convert: [
              {
                kind: 'group',
                size: 'members',
                brackets: [
                  { upTo: 4, per: 2 },
                  { upTo: 6, per: 3 },
                ],
              },
            ],
          },
        ),
        threshold: constant(60),
      }),
    ],
    cases: [
      {
        says: 'two hours in a group of four: 120 ÷ 2 = 60',
        evidence: [inGroup('2025-03-01', 2, 4)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 60, needed: 60 },
      },
      {
        says: 'two hours in a group of five: a third, 40, and not a fifth',
        evidence: [inGroup('2025-03-01', 2, 5)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 40, needed: 60 },
      },
      {
        says: 'two hours in a group of seven: nothing',
        evidence: [inGroup('2025-03-01', 2, 7)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONVERTED'] },
      },
    ],
  },
  {
    code: 'R-38',
    shape: {
      fr: 'Tout le temps de groupe, jusqu’à une part du total (NAPCP)',
      en: 'All of the group’s time, up to a share of the total (NAPCP)',
    },
    how: {
      fr: 'Aucune conversion, et un plafond « share » de ce qui est demandé, par niveau.',
      en: 'No conversion, and a “share” ceiling of what is needed, for each level.',
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
                per: 'window',
                over: 'cut',
                where: isOf('form', 'group'),
              },
            ],
          },
        ),
        window: rolling(12),
        threshold: constant(240),
      }),
    ],
    scheme: { levels: levelsOf('pre-accredited', 'accredited', 'experienced') },
    cases: [
      {
        says: 'two hours in a group of five count in full, half of the 240: 120 + 120',
        level: 'accredited',
        evidence: [inGroup('2025-03-01', 2, 5), alone('2025-04-01', 2)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 240, needed: 240, leftOut: [] },
      },
      {
        says: 'four hours of group count for two: 120 + 60',
        level: 'accredited',
        evidence: [inGroup('2025-03-01', 4, 5), alone('2025-04-01', 1)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 180, needed: 240, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
      {
        says: 'before accreditation two hours of group count for a quarter of 240: 60 + 120',
        level: 'pre-accredited',
        evidence: [inGroup('2025-03-01', 2, 5), alone('2025-04-01', 2)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 180, needed: 240 },
      },
    ],
  },
  {
    code: 'R-39',
    shape: {
      fr: 'Des plafonds par séance, par semaine et par mois (ACA : une heure par semaine, une séance de deux heures par mois, rien de plus long)',
      en: 'Ceilings for each session, week and month (ACA: an hour a week, one session of two hours a month, nothing longer)',
    },
    how: {
      fr: 'Plafonds dans leur ordre, avant la somme : par pièce avec « ignore », puis « pieces » par mois, puis une durée par semaine.',
      en: 'Ceilings in their order, before the sum: for each piece with “ignore”, then “pieces” for each month, then an amount for each week.',
    },
    requirements: [
      aLine({
        measure: minutesOf(
          'supervision',
          {},
          {
            ceilings: [
              { kind: 'amount', atMost: 120, per: 'piece', over: 'ignore' },
              { kind: 'pieces', atMost: 1, per: 'month', over: 'ignore', where: isOf('format', 'double') },
              { kind: 'amount', atMost: 60, per: 'week', over: 'cut', where: isOf('format', 'single') },
            ],
          },
        ),
        window: { kind: 'period', months: 1, aligned: { kind: 'civil' }, which: 'last' },
        threshold: constant(240),
      }),
      aLine({
        id: 'whole-sessions',
        measure: minutesOf(
          'supervision',
          {},
          {
            ceilings: [{ kind: 'amount', atMost: 120, per: 'month', over: 'ignore' }],
          },
        ),
        window: { kind: 'period', months: 1, aligned: { kind: 'civil' }, which: 'last' },
        threshold: constant(60),
      }),
    ],
    cases: [
      {
        says: 'one session of two hours and two of one hour, in three weeks: 120 + 60 + 60',
        evidence: [double('2025-03-03'), single('2025-03-12'), single('2025-03-20')],
        on: '2025-04-01',
        expected: { result: 'MET', counted: 240, needed: 240, leftOut: [] },
      },
      {
        says: 'a second hour in a week and a second session of two hours do not count: 120 + 60',
        evidence: [double('2025-03-03'), single('2025-03-12'), single('2025-03-13'), double('2025-03-17')],
        on: '2025-04-01',
        expected: {
          result: 'UNMET',
          counted: 180,
          needed: 240,
          leftOut: ['ACCREDITATION_OVER_CEILING', 'ACCREDITATION_OVER_CEILING'],
        },
      },
      {
        says: 'a block of 150 minutes counts for nothing, and takes no place from the session of two hours: 120',
        evidence: [double('2025-03-03', 150), double('2025-03-17')],
        on: '2025-04-01',
        expected: { result: 'UNMET', counted: 120, needed: 240, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
      {
        says: 'of two sessions of 90 minutes the month takes one as the longer kind, and a month of 120 minutes takes one whole: 90',
        evidence: [double('2025-03-03', 90), double('2025-03-17', 90)],
        on: '2025-04-01',
        expected: { result: 'UNMET', counted: 90, needed: 240 },
        check: (decision) => {
          expect(lineIn(decision, 'whole-sessions').counted).toBe(90);
        },
      },
    ],
  },
];

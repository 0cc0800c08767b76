import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, lineIn, minutesOf, rolling } from './writing.js';

const SELF_DIRECTED = [{ test: 'in', attribute: 'mode', values: ['self-directed'] }];
const half = (of: string) => ({
  ceilings: [{ kind: 'share', percent: 50, of, per: 'window', over: 'cut', where: SELF_DIRECTED }],
});
const cpd = (heldOn: string, count: number, mode: string) => hours('cpd', heldOn, count, { mode });
const activity = (heldOn: string, count: number, activityId: string) => hours('cpd', heldOn, count, { activityId });

/** Shares of a total, and of one activity. */
export const CATEGORIES_2: readonly Example[] = [
  {
    code: 'R-28',
    shape: {
      fr: 'Une part du total (OPSQ : la moitié au plus en formation libre)',
      en: 'A share of the total (OPSQ: no more than half of it self-directed)',
    },
    how: {
      fr: 'Plafond « share » ; « of » dit de quoi : de ce qui compte à la fin, ou de ce qui est demandé.',
      en: 'A “share” ceiling; “of” says of what: of what counts in the end, or of what is needed.',
    },
    requirements: [
      aLine({ measure: minutesOf('cpd', {}, half('counted')), window: rolling(24), threshold: constant(2400) }),
      aLine({
        id: 'of-needed',
        measure: minutesOf('cpd', {}, half('needed')),
        window: rolling(24),
        threshold: constant(2400),
      }),
    ],
    cases: [
      {
        says: '20 h in class and 20 alone: 40',
        evidence: [cpd('2025-01-01', 20, 'formal'), cpd('2025-02-01', 20, 'self-directed')],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 2400, needed: 2400, leftOut: [] },
      },
      {
        says: '15 h in class let 15 of 25 alone count, so 30; of the 40 needed, 20 would count, so 35',
        evidence: [cpd('2025-01-01', 15, 'formal'), cpd('2025-02-01', 25, 'self-directed')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1800, needed: 2400, leftOut: ['ACCREDITATION_OVER_CEILING'] },
        check: (decision) => {
          expect(lineIn(decision, 'of-needed')).toMatchObject({ result: 'UNMET', counted: 2100 });
        },
      },
    ],
  },
  {
    code: 'R-29',
    shape: {
      fr: 'Un maximum pour une seule et même activité (CNHC : un tiers de 15 heures)',
      en: 'A most for one and the same activity (CNHC: a third of 15 hours)',
    },
    how: {
      fr: 'Plafond par valeur d’un attribut, l’identité de l’activité ; une pièce sans identité est la sienne propre.',
      en: 'A ceiling for each value of an attribute, the identity of the activity; a piece without one is its own.',
    },
    requirements: [
      aLine({
        measure: minutesOf(
          'cpd',
          {},
          {
            ceilings: [{ kind: 'amount', atMost: 300, per: { attribute: 'activityId' }, over: 'cut' }],
          },
        ),
        window: rolling(12),
        threshold: constant(900),
      }),
      aLine({
        id: 'half-of-counted',
        measure: minutesOf(
          'cpd',
          {},
          {
            ceilings: [{ kind: 'share', percent: 50, of: 'counted', per: { attribute: 'activityId' }, over: 'cut' }],
          },
        ),
        window: rolling(12),
        threshold: constant(900),
      }),
    ],
    cases: [
      {
        says: '3 + 2 h of one activity, 5 of another and 5 without a name: 15',
        evidence: [
          activity('2025-01-01', 3, 'a'),
          activity('2025-02-01', 2, 'a'),
          activity('2025-03-01', 5, 'b'),
          hours('cpd', '2025-04-01', 5),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 900, needed: 900, leftOut: [] },
        // Each is a third of the 15, so none is more than half of what counts.
        check: (decision) => {
          expect(lineIn(decision, 'half-of-counted').counted).toBe(900);
        },
      },
      {
        says: '4 + 4 h of one count for 5: with 4 and 3 of others 12 of 15',
        evidence: [
          activity('2025-01-01', 4, 'a'),
          activity('2025-02-01', 4, 'a'),
          activity('2025-03-01', 4, 'b'),
          activity('2025-04-01', 3, 'c'),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 720, needed: 900, leftOut: ['ACCREDITATION_OVER_CEILING'] },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, lineIn, minutesOf, resultsIn, rolling } from './writing.js';

const inArea = (area: string) => minutesOf('cpd', { where: [{ test: 'in', attribute: 'areas', values: [area] }] });
const since = (credential: string) => ({
  kind: 'event',
  anchor: {
    kind: 'first',
    of: { kind: 'award', where: [{ test: 'in', attribute: 'credential', values: [credential] }] },
  },
});
const AUDITOR = item('award', '2023-01-01', { credential: 'auditor' });
const MANAGER = item('award', '2025-06-01', { credential: 'manager' });

/** For what a piece counts. */
export const CATEGORIES_3: readonly Example[] = [
  {
    code: 'R-30',
    shape: {
      fr: 'Une pièce ne compte que dans une catégorie (PMI)',
      en: 'A piece counts in one category only (PMI)',
    },
    how: {
      fr: 'Les lignes d’un « pool » se partagent les pièces là où elles manquent ; le membre peut en décider par « countsFor ».',
      en: 'The lines of a “pool” share the evidence out to where it is missing; the member may decide it by “countsFor”.',
    },
    requirements: [
      aLine({ measure: inArea('technical'), window: rolling(36), threshold: constant(480) }),
      aLine({ id: 'leadership', measure: inArea('leadership'), window: rolling(36), threshold: constant(480) }),
    ],
    scheme: { pools: [{ id: 'areas', lines: ['line', 'leadership'] }] },
    cases: [
      {
        says: '6, 5, 3 and 2 h that fit both areas: 6 + 2 = 8 and 5 + 3 = 8',
        evidence: [6, 5, 3, 2].map((count, at) =>
          hours('cpd', `2025-0${at + 1}-01`, count, { areas: ['technical', 'leadership'] }),
        ),
        on: '2025-12-31',
        expected: { result: 'MET', counted: 480, needed: 480 },
        check: (decision) => {
          expect(lineIn(decision, 'leadership')).toMatchObject({ result: 'MET', counted: 480 });
        },
      },
      {
        says: '4, 4, 3, 3 and 2 h that fit both areas: 4 + 4 = 8 and 3 + 3 + 2 = 8',
        evidence: [4, 4, 3, 3, 2].map((count, at) =>
          hours('cpd', `2025-0${at + 1}-01`, count, { areas: ['technical', 'leadership'] }),
        ),
        on: '2025-12-31',
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', leadership: 'MET' });
        },
      },
      {
        says: '8 h that fit both are 8 h once, not 16: the member gives them to the other area',
        evidence: [hours('cpd', '2025-01-01', 8, { areas: ['technical', 'leadership'], countsFor: 'leadership' })],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 480, leftOut: ['ACCREDITATION_COUNTED_ELSEWHERE'] },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'UNMET', leadership: 'MET' });
        },
      },
    ],
  },
  {
    code: 'R-31',
    shape: {
      fr: 'Une pièce pour plusieurs titres, chacun avec sa période (ISACA, PMI)',
      en: 'One piece for several credentials, each with its own period (ISACA, PMI)',
    },
    how: {
      fr: 'Une ligne par titre, alignée sur sa propre attribution ; sans « pool », la même pièce compte dans chacune.',
      en: 'A line for each credential, aligned to its own award; without a “pool” the same piece counts on each.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd'),
        window: { kind: 'period', months: 36, aligned: since('manager'), which: 'current' },
        threshold: constant(1200),
      }),
      aLine({
        id: 'auditor',
        measure: minutesOf('cpd'),
        window: { kind: 'period', months: 36, aligned: since('auditor'), which: 'current' },
        threshold: constant(1200),
      }),
    ],
    cases: [
      {
        says: '20 h in September 2025 lie in both periods',
        evidence: [AUDITOR, MANAGER, hours('cpd', '2025-09-01', 20)],
        on: '2025-10-01',
        expected: { result: 'MET', counted: 1200, needed: 1200 },
        check: (decision) => {
          expect(lineIn(decision, 'auditor')).toMatchObject({ result: 'MET', counted: 1200, windowTo: '2025-12-31' });
        },
      },
      {
        says: '20 h in March 2025 lie before the second award',
        evidence: [AUDITOR, hours('cpd', '2025-03-01', 20), MANAGER],
        on: '2025-10-01',
        expected: { result: 'NOT_YET_DUE', counted: 0, needed: 1200, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
        check: (decision) => {
          expect(lineIn(decision, 'auditor').result).toBe('MET');
        },
      },
    ],
  },
];

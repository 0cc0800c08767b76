import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { confirmed, constant, hours, item, lineIn, minutesOf, resultsIn, rolling } from './writing.js';

const session = (heldOn: string, confirmerId: string) => confirmed(hours('supervision', heldOn, 1, { confirmerId }));
const HUNDRED_HOURS = { kind: 'reached', of: { kind: 'practice' }, minutes: 6000 };
/** 60 + 39 + 1 h: the hundredth on 1 June. */
const PRACTICE = [
  hours('practice', '2025-01-10', 60),
  hours('practice', '2025-04-10', 39),
  hours('practice', '2025-06-01', 1),
];
const mentoring = (heldOn: string, confirmerId: string) => confirmed(hours('mentoring', heldOn, 5, { confirmerId }));
const consent = (heldOn: string, confirmerId: string) =>
  item('consent', heldOn, { confirmerId, purpose: 'contact-confirmer' });

/** Who confirms next, each other, and with what consent. */
export const PROOF_5: readonly Example[] = [
  {
    code: 'R-58',
    shape: {
      fr: 'Un changement imposé de superviseur (NAPCP : après les cent premières heures)',
      en: 'A change of supervisor that is imposed (NAPCP: after the first hundred hours)',
    },
    how: {
      fr: 'Condition « new-confirmer » après un événement « reached » : qui confirmait avant ne compte plus.',
      en: 'A “new-confirmer” condition after a “reached” event: whoever confirmed before counts no longer.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision', { where: [{ test: 'new-confirmer', after: HUNDRED_HOURS }] }),
        window: { kind: 'since', anchor: HUNDRED_HOURS },
        threshold: constant(120),
        evidence: 'confirmed',
      }),
    ],
    cases: [
      {
        says: 'the hundredth hour is on 1 June: two hours with somebody else afterwards count, neither of those before and after with the first',
        evidence: [
          ...PRACTICE,
          ...session('2025-03-01', 's1'),
          ...session('2025-07-01', 's1'),
          ...session('2025-08-01', 's2'),
          ...session('2025-09-01', 's2'),
        ],
        on: '2025-12-31',
        expected: {
          result: 'MET',
          counted: 120,
          needed: 120,
          leftOut: ['ACCREDITATION_NOT_BEGUN_TO_COUNT', 'ACCREDITATION_CONFIRMER_NOT_NEW'],
        },
      },
      {
        says: 'with one supervisor all along nothing counts',
        evidence: [...PRACTICE, ...['2025-03-01', '2025-07-01', '2025-08-01'].flatMap((day) => session(day, 's1'))],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 120 },
      },
      {
        says: 'below a hundred hours nothing has begun to count',
        evidence: [...PRACTICE.slice(0, 2), ...session('2025-08-01', 's2'), ...session('2025-09-01', 's2')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 120 },
        check: (decision) => {
          expect(lineIn(decision, 'line').remedy?.code).toBe('BEGIN');
        },
      },
    ],
  },
  {
    code: 'R-59',
    shape: {
      fr: 'La réciprocité, permise ou non (ICF : deux coachs peuvent se mentorer)',
      en: 'Reciprocity, allowed or forbidden (ICF: two coaches may mentor each other)',
    },
    how: {
      fr: 'Qui confirme qui forme des cercles de deux ou de trois, que la relation « reciprocal » ou « circle » dit avec ses dates ; « not-related » les interdit, son absence les permet.',
      en: 'Who confirms whom makes circles of two or three, told with their dates by the relations “reciprocal” and “circle”; “not-related” forbids them, and without it they are allowed.',
    },
    requirements: [
      aLine({
        measure: minutesOf('mentoring', { where: [{ test: 'not-related', relations: ['reciprocal', 'circle'] }] }),
        threshold: constant(600),
        evidence: 'confirmed',
      }),
      aLine({ id: 'allowed', measure: minutesOf('mentoring'), threshold: constant(600), evidence: 'confirmed' }),
    ],
    cases: [
      {
        says: '5 h with a mentor before they mentored each other, and 5 with another',
        evidence: [
          ...mentoring('2025-02-01', 'm1'),
          item('relation', '2025-03-01', { withId: 'm1', relation: 'reciprocal' }),
          ...mentoring('2025-04-01', 'm2'),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 600, needed: 600 },
      },
      {
        says: 'mentors in a circle of two and of three: 0 h where it is forbidden, 10 where it is allowed',
        evidence: [
          item('relation', '2025-01-01', { withId: 'm1', relation: 'reciprocal' }),
          item('relation', '2025-01-02', { withId: 'm2', relation: 'circle' }),
          ...mentoring('2025-02-01', 'm1'),
          ...mentoring('2025-04-01', 'm2'),
        ],
        on: '2025-12-31',
        expected: {
          result: 'UNMET',
          counted: 0,
          leftOut: ['ACCREDITATION_CONFIRMER_RELATED', 'ACCREDITATION_CONFIRMER_RELATED'],
        },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'UNMET', allowed: 'MET' });
        },
      },
    ],
  },
  {
    code: 'R-60',
    shape: {
      fr: 'Un accord pour interroger qui confirme (BACP)',
      en: 'Consent to contact whoever confirms (BACP)',
    },
    how: {
      fr: 'Mesure « coverage » des accords, par les personnes que nomment les séances ; leur nombre se demande par « steps ».',
      en: 'The measure “coverage” of consents, by the people whom sessions name; how many they are is asked by “steps”.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'coverage',
          of: { kind: 'consent', where: [{ test: 'in', attribute: 'purpose', values: ['contact-confirmer'] }] },
          by: 'confirmerId',
          values: { of: { kind: 'supervision' }, by: 'confirmerId' },
        },
        window: rolling(12),
        threshold: {
          kind: 'steps',
          by: { kind: 'distinct', of: { kind: 'supervision' }, by: 'confirmerId' },
          steps: [1, 2, 3].map((count) => ({ from: count, amount: count })),
        },
      }),
    ],
    cases: [
      {
        says: 'two supervisors, and a consent for each',
        evidence: [
          ...session('2025-03-01', 's1'),
          ...session('2025-04-01', 's2'),
          consent('2025-05-01', 's1'),
          consent('2025-05-02', 's2'),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 2, needed: 2 },
      },
      {
        says: 'two supervisors, and a consent for one',
        evidence: [...session('2025-03-01', 's1'), ...session('2025-04-01', 's2'), consent('2025-05-01', 's1')],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 1, needed: 2 },
        check: (decision) => {
          expect(lineIn(decision, 'line').missing).toEqual(['s2']);
        },
      },
    ],
  },
];

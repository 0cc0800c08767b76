import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { constant, hours, item, lineIn, minutesOf, onEach, resultsIn, rolling } from './writing.js';

const PAID = { where: [{ test: 'in', attribute: 'pay', values: ['paid', 'salaried'] }] };
const practice = (heldOn: string, count: number, pay: string, clientId = 'c1') =>
  hours('practice', heldOn, count, { pay, clientId });
const SIX_DAYS = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10'];
const covers = (heldOn: string, ...outcomes: readonly string[]) => hours('cpd', heldOn, 2, { outcomes });
const roles = (...told: readonly string[]) => told.map((role, at) => item('scope', `2025-0${at + 1}-01`, { role }));

/** What is paid, and what activities cover. */
export const CATEGORIES_8: readonly Example[] = [
  {
    code: 'R-42',
    shape: {
      fr: 'Des heures payées, avec leur définition (ICF : 75 sur 100 ; AC : un coaching salarié est payé)',
      en: 'Paid hours, with what paid means (ICF: 75 of 100; AC: coaching within a salaried post is paid)',
    },
    how: {
      fr: 'Une condition énumère ce qui vaut paiement ; le total, les clients et les heures récentes ont chacun leur ligne.',
      en: 'A condition lists what is as good as paid; the total, the clients and the recent hours have a line each.',
    },
    requirements: [
      aLine({ measure: minutesOf('practice', PAID), threshold: constant(4500) }),
      aLine({ id: 'total', measure: minutesOf('practice'), threshold: constant(6000) }),
      aLine({
        id: 'clients',
        measure: { kind: 'distinct', of: { kind: 'practice' }, by: 'clientId' },
        threshold: constant(8),
      }),
      aLine({ id: 'recent', measure: minutesOf('practice'), window: rolling(18), threshold: constant(1500) }),
    ],
    cases: [
      {
        says: '60 h paid, 15 salaried and 25 for nothing: 75 of 100',
        evidence: [
          practice('2024-01-10', 60, 'paid'),
          practice('2024-02-10', 15, 'salaried'),
          practice('2024-03-10', 25, 'unpaid'),
        ],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 4500, needed: 4500, leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: '74 h paid of 100',
        evidence: [practice('2024-01-10', 74, 'paid'), practice('2024-03-10', 26, 'unpaid')],
        on: '2026-06-30',
        expected: { result: 'UNMET', counted: 4440, needed: 4500 },
      },
      {
        says: '100 h with 8 clients, 54 + 24 = 78 of them paid, but 6 × 4 = 24 in the last 18 months, where 25 are asked',
        evidence: [
          practice('2024-01-10', 54, 'paid', 'c1'),
          practice('2024-02-10', 22, 'unpaid', 'c2'),
          ...onEach(SIX_DAYS, (day, at) => practice(day, 4, 'paid', `c${at + 3}`)),
        ],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 4680 },
        check: (decision) => {
          expect(resultsIn(decision)).toEqual({ line: 'MET', total: 'MET', clients: 'MET', recent: 'UNMET' });
          expect(lineIn(decision, 'recent')).toMatchObject({ counted: 1440, needed: 1500 });
          expect(decision.result).toBe('UNMET');
        },
      },
    ],
  },
  {
    code: 'R-43',
    shape: {
      fr: 'Chaque thème au moins une fois (GDC : quatre acquis ; GMC : tous les rôles de la personne)',
      en: 'Each topic at least once (GDC: four outcomes; GMC: all the roles of the person)',
    },
    how: {
      fr: 'Mesure « coverage » : des valeurs énumérées, ou celles que la personne a déclarées ; leur nombre se demande alors par « steps ».',
      en: 'The measure “coverage”: values that are listed, or that the person has told; how many those are is then asked by “steps”.',
    },
    requirements: [
      aLine({
        measure: { kind: 'coverage', of: { kind: 'cpd' }, by: 'outcomes', values: ['A', 'B', 'C', 'D'] },
        window: rolling(60),
        threshold: constant(4),
      }),
      aLine({
        id: 'roles',
        measure: {
          kind: 'coverage',
          of: { kind: 'report' },
          by: 'role',
          values: { of: { kind: 'scope' }, by: 'role' },
        },
        window: rolling(60),
        threshold: {
          kind: 'steps',
          by: { kind: 'distinct', of: { kind: 'scope' }, by: 'role' },
          steps: [1, 2, 3].map((count) => ({ from: count, amount: count })),
        },
      }),
    ],
    cases: [
      {
        says: 'two activities cover two outcomes each, and reports cover both roles',
        evidence: [
          covers('2025-03-01', 'A', 'B'),
          covers('2025-04-01', 'C', 'D'),
          ...roles('coach', 'trainer'),
          item('report', '2025-05-01', { role: 'coach' }),
          item('report', '2025-06-01', { role: 'trainer' }),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 4, needed: 4 },
        check: (decision) => {
          expect(lineIn(decision, 'roles')).toMatchObject({ result: 'MET', counted: 2, needed: 2 });
        },
      },
      {
        says: 'four activities on three outcomes are three, and a report on one of two roles is one',
        evidence: [
          covers('2025-03-01', 'A', 'B'),
          covers('2025-04-01', 'C'),
          covers('2025-05-01', 'A'),
          covers('2025-06-01', 'B'),
          ...roles('coach', 'trainer'),
          item('report', '2025-07-01', { role: 'coach' }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 3, needed: 4 },
        check: (decision) => {
          expect(lineIn(decision, 'line').missing).toEqual(['D']);
          expect(lineIn(decision, 'roles')).toMatchObject({ counted: 1, needed: 2, missing: ['trainer'] });
        },
      },
    ],
  },
];

import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { resultsIn } from './writing.js';

const LEVELS = ['one', 'two', 'three'].map((code) => ({ code, title: { fr: code, en: code } }));
const ONE = { kind: 'constant', amount: 1 };

const report = () => piece('report', '2025-02-01', { trust: 'confirmed', attributes: { form: 'recommendation' } });
const assessment = () => piece('assessment', '2025-03-01', { trust: 'documented' });
const programme = piece('training', '2020-06-30', { attributes: { form: 'programme' } });

/** Rights that are left to others, or end. */
export const RIGHTS: readonly Example[] = [
  {
    code: 'R-66',
    shape: {
      fr: 'Une recommandation déléguée à l’organisme de formation, jusqu’à un certain niveau',
      en: 'A recommendation that is left to the training provider, up to a level',
    },
    how: {
      fr: 'Un groupe « any-of » dont la ligne de recommandation ne vaut que pour certains « levels ».',
      en: 'A group “any-of” in which the line on the recommendation is for some “levels” only.',
    },
    requirements: [
      aLine({ measure: { kind: 'count', of: { kind: 'assessment' } }, threshold: ONE, evidence: 'documented' }),
      aLine({
        id: 'recommended',
        levels: ['one', 'two'],
        measure: { kind: 'count', of: { kind: 'report', forms: ['recommendation'] } },
        threshold: ONE,
        evidence: 'confirmed',
      }),
    ],
    scheme: {
      levels: LEVELS,
      groups: [{ id: 'who', title: { fr: 'Avis', en: 'Opinion' }, kind: 'any-of', of: ['line', 'recommended'] }],
    },
    cases: [
      {
        says: 'the provider may recommend at the second level',
        evidence: [report()],
        on: '2025-06-01',
        level: 'two',
        expected: { result: 'UNMET' },
        check: ({ result }) => expect(result).toBe('MET'),
      },
      {
        says: 'at the third its recommendation is nothing',
        evidence: [report()],
        on: '2025-06-01',
        level: 'three',
        expected: { result: 'UNMET' },
        check: (decision) => {
          expect(decision.result).toBe('UNMET');
          expect(resultsIn(decision)).toEqual({ line: 'UNMET' });
        },
      },
      {
        says: 'at the third the body assesses by itself',
        evidence: [assessment()],
        on: '2025-06-01',
        level: 'three',
        expected: { result: 'MET' },
        check: ({ result }) => expect(result).toBe('MET'),
      },
    ],
  },
  {
    code: 'R-67',
    shape: {
      fr: 'Un droit acquis à faire valoir dans les cinq ans',
      en: 'A right once earned, to be claimed within five years',
    },
    how: {
      fr: 'Mesure « in-force » dans une fenêtre « rolling » : ce qui fonde le droit vaut tant de mois.',
      en: '“in-force” in a “rolling” window: what the right rests on holds for so many months.',
    },
    requirements: [
      aLine({
        measure: { kind: 'in-force', of: { kind: 'training', forms: ['programme'] } },
        window: { kind: 'rolling', months: 60 },
        threshold: ONE,
      }),
    ],
    cases: [
      {
        says: 'the last day of the 60 months, the first one counted',
        evidence: [programme],
        on: '2025-06-29',
        expected: { result: 'MET', counted: 1 },
      },
      {
        says: 'a day later',
        evidence: [programme],
        on: '2025-06-30',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_NOT_IN_WINDOW'] },
      },
    ],
  },
];

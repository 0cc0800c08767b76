import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { resultsIn } from './writing.js';

const PRO = { kind: 'award', where: [{ test: 'in', attribute: 'level', values: ['pro'] }] };
const LEVELS = ['one', 'two', 'three'].map((code) => ({ code, title: { fr: code, en: code } }));

const award = (level: string, from: string, heldUntil: string | null) =>
  piece('award', from, { heldUntil, attributes: { level } });
const elsewhere = (designation: string, from: string, heldUntil: string | null) =>
  piece('external-award', from, { trust: 'documented', heldUntil, attributes: { issuer: 'other-body', designation } });
const training = (heldOn: string, minutes: number) =>
  piece('training', heldOn, { minutes, attributes: { form: 'programme' } });
const books = (count: number) => Array.from({ length: count }, () => piece('reflection', '2025-05-01'));

/** What must be had before, and the ways that lead to it. */
export const ROUTES: readonly Example[] = [
  {
    code: 'R-63',
    shape: {
      fr: 'Un titre préalable : détenu aujourd’hui, ou détenu un jour',
      en: 'A title that must come first: held today, or held at any time',
    },
    how: {
      fr: 'Mesure « in-force » sur « award » pour aujourd’hui, « count » sur toute la carrière pour un jour.',
      en: '“in-force” of “award” for today, “count” over the career for at any time.',
    },
    requirements: [
      aLine({ measure: { kind: 'in-force', of: PRO }, threshold: { kind: 'constant', amount: 1 } }),
      aLine({ id: 'ever', measure: { kind: 'count', of: PRO }, threshold: { kind: 'constant', amount: 1 } }),
    ],
    cases: [
      {
        says: 'held today is held now and ever',
        evidence: [award('pro', '2023-01-01', '2025-12-31')],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1 },
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'MET', ever: 'MET' }),
      },
      {
        says: 'held until yesterday is held ever, not now',
        evidence: [award('pro', '2023-01-01', '2025-12-31')],
        on: '2026-01-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_ENDED'] },
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'UNMET', ever: 'MET' }),
      },
      {
        says: 'another title is neither',
        evidence: [award('base', '2023-01-01', null)],
        on: '2026-01-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'UNMET', ever: 'UNMET' }),
      },
    ],
  },
  {
    code: 'R-64',
    shape: {
      fr: 'Une table d’équivalence entre organismes, par niveau, par date, révocable',
      en: 'A table of equivalence between bodies, by level and date, that can be revoked',
    },
    how: {
      fr: '« equivalences » du document et condition « equivalent » sur « external-award ».',
      en: '“equivalences” of the document, and the condition “equivalent” on “external-award”.',
    },
    requirements: [
      aLine({
        measure: { kind: 'in-force', of: { kind: 'external-award', where: [{ test: 'equivalent' }] } },
        threshold: { kind: 'constant', amount: 1 },
        evidence: 'documented',
      }),
    ],
    scheme: {
      levels: LEVELS,
      equivalences: [
        { issuer: 'other-body', designation: 'certified', level: 'one' },
        { issuer: 'other-body', designation: 'professional', level: 'two', until: '2024-12-31' },
      ],
    },
    cases: [
      {
        says: 'a designation listed for the level asked, held while it was listed',
        evidence: [elsewhere('professional', '2024-12-31', null)],
        on: '2026-06-01',
        level: 'two',
        expected: { result: 'MET', counted: 1 },
      },
      {
        says: 'the same one awarded after the body took it off the table',
        evidence: [elsewhere('professional', '2025-01-01', null)],
        on: '2026-06-01',
        level: 'two',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'a designation that is listed for another level only',
        evidence: [elsewhere('certified', '2024-01-01', null)],
        on: '2026-06-01',
        level: 'two',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
      {
        says: 'a listed one that the other body let end',
        evidence: [elsewhere('certified', '2022-01-01', '2024-12-31')],
        on: '2026-06-01',
        level: 'one',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_ENDED'] },
      },
    ],
  },
  {
    code: 'R-65',
    shape: { fr: 'Deux voies, l’une ou l’autre', en: 'Two routes, one or the other' },
    how: {
      fr: 'Un groupe « any-of » dont un membre est un groupe « all-of » ; le plus proche est indiqué.',
      en: 'A group “any-of” with a member that is a group “all-of”; the nearest one is told.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'training', forms: ['programme'] } },
        threshold: { kind: 'constant', amount: 3600 },
      }),
      aLine({ id: 'hours', threshold: { kind: 'constant', amount: 6000 } }),
      aLine({
        id: 'reflections',
        measure: { kind: 'count', of: { kind: 'reflection' } },
        threshold: { kind: 'constant', amount: 5 },
      }),
    ],
    scheme: {
      groups: [
        { id: 'portfolio', title: { fr: 'Portfolio', en: 'Portfolio' }, kind: 'all-of', of: ['hours', 'reflections'] },
        { id: 'routes', title: { fr: 'Voies', en: 'Routes' }, kind: 'any-of', of: ['line', 'portfolio'] },
      ],
    },
    cases: [
      {
        says: 'the programme alone is enough',
        evidence: [training('2025-01-01', 3600)],
        on: '2025-06-01',
        expected: { result: 'MET' },
        check: ({ result, metCount, lineCount }) =>
          expect({ result, metCount, lineCount }).toEqual({ result: 'MET', metCount: 1, lineCount: 1 }),
      },
      {
        says: 'half of either route is none',
        evidence: [training('2025-01-01', 1800), ...books(5)],
        on: '2025-06-01',
        expected: { result: 'UNMET' },
        check: ({ result }) => expect(result).toBe('UNMET'),
      },
      {
        // The programme lacks 1800 of 3600, a half; the portfolio 600 of 6000, a tenth of one line: it is nearer.
        says: 'the portfolio is the nearest route when ten hours are missing there',
        evidence: [training('2025-01-01', 1800), piece('practice', '2025-01-01', { minutes: 5400 }), ...books(5)],
        on: '2025-06-01',
        check: ({ result, groups }) => {
          expect(result).toBe('UNMET');
          expect(groups.find(({ id }) => id === 'routes')).toMatchObject({ metCount: 0, nearest: 'portfolio' });
        },
      },
    ],
  },
];

/** The small scheme with what else a body may write: a recommended line, a most, routes of which one is enough, and sources. */
import { aScheme } from './scheme.js';

const source = {
  body: 'EMCC',
  document: 'Accreditation guide',
  url: 'https://example.org/guide',
  seenOn: '2026-11-20',
};

const practice = {
  title: { fr: 'Heures', en: 'Hours' },
  explanation: { fr: 'Des heures.', en: 'Hours.' },
  modality: 'required',
  measure: { kind: 'minutes', of: { kind: 'practice' } },
  window: { kind: 'career' },
  evidence: 'declared',
};

const atLeast = (id: string, en: string, amount: number, changes: Record<string, unknown> = {}) => ({
  ...practice,
  id,
  title: { fr: `${en} (fr)`, en },
  threshold: { kind: 'constant', amount },
  ...changes,
});

const code = atLeast('code', 'Code', 1, { measure: { kind: 'in-force', of: { kind: 'code-signature' } } });

const said = { fr: 'Le guide ne compte ici que le bénévolat.', en: 'The guide counts unpaid hours here only.' };

/** Of ten hours on one day, the long route lacks much and the short one little. */
export const aWideScheme = (changes: Record<string, unknown> = {}) =>
  aScheme({
    collected: ['practice', 'code-signature'],
    requirements: [
      code,
      atLeast('hours', 'Hours', 600, { source }),
      atLeast('more', 'More hours', 6000, { modality: 'recommended' }),
      atLeast('few', 'Few pieces', 1, {
        direction: 'at-most',
        measure: { kind: 'count', of: { kind: 'practice' } },
      }),
      atLeast('long', 'Long route', 6000),
      atLeast('short', 'Short route', 700),
      atLeast('paid', 'Unpaid hours', 60, {
        modality: 'explain',
        measure: {
          kind: 'minutes',
          of: { kind: 'practice', where: [{ test: 'in', attribute: 'paid', values: [false], says: said }] },
        },
      }),
      atLeast('kinds', 'Kinds of work', 0, {
        threshold: { kind: 'all' },
        modality: 'recommended',
        measure: { kind: 'coverage', of: { kind: 'practice' }, by: 'form', values: ['individual', 'group'] },
      }),
      atLeast('eased', 'Hours of the half-year', 1200, {
        window: {
          kind: 'period',
          months: 12,
          aligned: { kind: 'civil' },
          which: 'current',
          clip: { from: '2026-07-01' },
        },
        adjustments: [{ kind: 'pro-rata', by: 'months', rounding: { round: 'up', toMinutes: 60 } }],
      }),
    ],
    groups: [
      {
        id: 'routes',
        title: { fr: 'Une voie au choix', en: 'One route of two' },
        kind: 'any-of',
        of: ['long', 'short'],
      },
    ],
    ...changes,
  });

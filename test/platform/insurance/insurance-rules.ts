type Part = Record<string, unknown>;

const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });
const COVER = { kind: 'insurance-cover' };
const inForce = (of: Part) => ({ kind: 'in-force', of });
const uncovered = { kind: 'uncovered', of: COVER };
const noDay = { threshold: { kind: 'constant', amount: 0 }, direction: 'at-most' };
/** No context tells of an application yet: the signature of the code stands in for it. */
const APPLIED = { kind: 'last', of: { kind: 'code-signature' } };

type Line = readonly [id: string, measure: Part, more?: Part];

/** A line for each shape in which bodies ask for insurance, as a scheme says it (domain rules ). */
const LINES: readonly Line[] = [
  ['r105', uncovered, { ...noDay, window: { kind: 'rolling', months: 24 } }],
  ['r106', uncovered, { ...noDay, window: { kind: 'since', anchor: APPLIED } }],
  [
    'r109',
    { kind: 'coverage', of: COVER, by: 'countries', values: ['BE', 'CH', 'FR'] },
    { window: { kind: 'rolling', months: 12 }, threshold: { kind: 'constant', amount: 3 } },
  ],
  ['r110', inForce({ ...COVER, where: [{ test: 'in', attribute: 'activities', values: ['coaching'] }] })],
  ['cover', inForce(COVER)],
  ['r113', inForce({ kind: 'employer-cover' })],
  ['r114', inForce(COVER), { asked: [{ kind: 'while', of: { kind: 'no-practice' }, present: false }] }],
  ['r115', inForce(COVER), { evidence: 'declared' }],
];

/** The same as a document that a body publishes. Recommended, so that somebody is accredited whose cover is looked at. */
export const RULES = {
  format: 1,
  scheme: 'insurance',
  version: '1',
  title: said('insurance'),
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['code-signature', 'insurance-cover', 'employer-cover', 'no-practice'],
  levels: [{ code: 'one', title: said('one') }],
  awards: { validForMonths: 48, referencePrefix: 'CC' },
  precondition: [],
  requirements: LINES.map(([id, measure, more]) => ({
    ...{ id, title: said(id), explanation: said(id), modality: 'recommended', measure, window: { kind: 'career' } },
    ...{ threshold: { kind: 'constant', amount: 1 }, evidence: 'documented' },
    ...more,
  })),
};

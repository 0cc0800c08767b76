type Part = Record<string, unknown>;

const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });
const PRACTICE = { kind: 'practice' };
/** Whatever the client, a sponsor or an employer pays is paid: the coach says so of each entry. */
const PAID = { ...PRACTICE, where: [{ test: 'in', attribute: 'paid', values: [true] }] };

const LINES: readonly (readonly [id: string, measure: Part, amount: number])[] = [
  ['paid', { kind: 'minutes', of: PAID }, 4500],
  ['total', { kind: 'minutes', of: PRACTICE }, 6000],
  ['clients', { kind: 'distinct', of: PRACTICE, by: 'engagementId' }, 3],
];

/** Hours of practice as ICF asks for them (domain rule R-42), as a document that a body publishes. */
export const RULES = {
  format: 1,
  scheme: 'paid-hours',
  version: '1',
  title: said('paid hours'),
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['practice'],
  levels: [{ code: 'one', title: said('one') }],
  precondition: [],
  requirements: LINES.map(([id, measure, amount]) => ({
    ...{ id, title: said(id), explanation: said(id), modality: 'required', measure, window: { kind: 'career' } },
    ...{ threshold: { kind: 'constant', amount }, evidence: 'declared' },
  })),
};

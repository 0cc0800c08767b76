type Part = Record<string, unknown>;

const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });
const CPD = { kind: 'minutes', of: { kind: 'cpd' } };
const isOneOf = (attribute: string, ...values: unknown[]) => ({ test: 'in', attribute, values });
/** Members are awarded the level on the day on which they sign: awards are no evidence here. */
const AWARDED = { kind: 'last', of: { kind: 'code-signature' } };
const SINCE = { kind: 'since', anchor: AWARDED };

/** What is paid for a renewal that is late is one sum: 175 dollars, and 100 for being late. */
const WHOLE = 27_500;
const LATE_RENEWAL = [isOneOf('purpose', 'renewal'), isOneOf('late', true)];
const ONCE_LATE = {
  modality: 'required',
  evidence: 'documented',
  asked: [{ kind: 'after', anchor: AWARDED, fromMonths: 38 }],
  validity: { by: 'decision', from: '2025-11-03' },
};
const LATE = { kind: 'late', freeMonths: 2, minutes: 72, perMonths: 1, lastMonth: 12, until: '2025-11-02' };
const LATE_FOR_A_FEE = { kind: 'late', from: '2025-11-03', freeMonths: 12, minutes: 1, perMonths: 1, lastMonth: 12 };

const MONTHS = { kind: 'every', months: 1, aligned: { kind: 'civil' }, complete: 3 };
const exempt = (of: Part) => ({ adjustments: [{ kind: 'exempt', of }] });
const LAST_YEAR = { kind: 'period', months: 12, aligned: { kind: 'civil' }, which: 'last' };
const letOff = (more: Part = {}) => ({
  adjustments: [{ kind: 'waiver', of: { kind: 'waiver', trustAtLeast: 'documented' }, amount: 420, ...more }],
});
const AUDITOR = {
  ...{ kind: 'external-award', trustAtLeast: 'documented' },
  where: [isOneOf('issuer', 'chamber'), isOneOf('designation', 'statutory-auditor')],
};

/** What the office finds missing gives six months, unasked, from the day on which it is granted. */
const FOUND = { kind: 'last', of: { kind: 'extension', trustAtLeast: 'documented' } };
const MADE_GOOD_LATE = { kind: 'late', freeMonths: 6, minutes: 1, perMonths: 1, lastMonth: 6 };
const EITHER_ROLE = [isOneOf('category', 'received', 'delivered')];

type Line = readonly [id: string, measure: Part, window: Part, amount: number, more: Part];

/** A line for each way in which a condition beside the hours changes what is asked (domain rules ). */
const LINES: readonly Line[] = [
  [
    'r40',
    {
      kind: 'minutes',
      of: { kind: 'cpd', where: EITHER_ROLE },
      ceilings: [{ kind: 'amount', atMost: 600, per: 'window', over: 'cut' }],
    },
    { kind: 'rolling', months: 36 },
    600,
    {},
  ],
  ['r76', CPD, MONTHS, 90, exempt({ kind: 'no-practice' })],
  ['r76-proved', CPD, MONTHS, 90, exempt({ kind: 'no-practice', trustAtLeast: 'documented' })],
  ['r76-granted', CPD, MONTHS, 90, exempt({ kind: 'leave', trustAtLeast: 'documented' })],
  ['r77', CPD, LAST_YEAR, 1260, letOff()],
  ['r78', CPD, LAST_YEAR, 1260, letOff({ notFor: AUDITOR })],
  [
    'r86',
    CPD,
    { kind: 'since', anchor: FOUND, months: 6 },
    600,
    { adjustments: [MADE_GOOD_LATE], asked: [{ kind: 'after', anchor: FOUND }] },
  ],
  [
    'r83',
    {
      kind: 'sum',
      attribute: 'amount',
      unit: 'items',
      of: { kind: 'payment', where: [...LATE_RENEWAL, isOneOf('currency', 'USD')] },
    },
    SINCE,
    WHOLE,
    ONCE_LATE,
  ],
  [
    'r83-at-once',
    {
      kind: 'count',
      of: {
        kind: 'payment',
        where: [...LATE_RENEWAL, { test: 'money', attribute: 'amount', currency: 'USD', atLeast: WHOLE }],
      },
    },
    SINCE,
    1,
    { ...ONCE_LATE, modality: 'recommended' },
  ],
  ['r83-hours', CPD, { ...SINCE, months: 36 }, 600, { adjustments: [LATE, LATE_FOR_A_FEE] }],
];

/** The same as a document that a body publishes. */
export const RULES = {
  format: 1,
  scheme: 'adjusting',
  version: '1',
  title: said('adjusting'),
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['cpd', 'code-signature', 'leave', 'waiver', 'extension', 'no-practice', 'external-award', 'payment'],
  categories: ['received', 'delivered', 'observed'].map((code) => ({ code, title: said(code) })),
  equivalences: [{ issuer: 'chamber', designation: 'statutory-auditor', level: 'one' }],
  levels: [{ code: 'one', title: said('one') }],
  awards: { validForMonths: 36, referencePrefix: 'CC' },
  maintenance: {
    opensMonthsBefore: 10,
    graceMonths: 2,
    nextTermFrom: 'previous-expiry',
    late: [
      { until: '2025-11-02', lastMonth: 12 },
      { from: '2025-11-03', lastMonth: 12, fee: { amount: 10_000, currency: 'USD' } },
    ],
  },
  fees: { currency: 'USD', dueBefore: 'never', first: 30_000, renewal: 17_500 },
  precondition: [],
  requirements: LINES.map(([id, measure, window, amount, more]) => ({
    ...{ id, title: said(id), explanation: said(id), modality: 'recommended', measure, window },
    ...{ threshold: { kind: 'constant', amount }, evidence: 'declared' },
    ...more,
  })),
};

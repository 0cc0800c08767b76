type Part = Record<string, unknown>;

const said = (text: string) => ({ fr: `Règle ${text}.`, en: `Rule ${text}.` });
const cpd = (filter: Part = {}) => ({ kind: 'cpd', ...filter });
const minutes = (filter: Part = {}, sum: Part = {}) => ({ kind: 'minutes', of: cpd(filter), ...sum });
const inCategory = (...values: string[]) => [{ test: 'in', attribute: 'category', values }];
const rolling = (months: number) => ({ kind: 'rolling', months });
const from = (day: string) => ({ kind: 'event', anchor: { kind: 'day', day } });
const period = (which: string, changes: Part = {}) => ({
  ...{ kind: 'period', months: 12, aligned: { kind: 'civil' }, which },
  ...changes,
});
/** Members join with the code: the first day is that of their first signature. */
const JOINED = { from: { kind: 'first', of: { kind: 'code-signature' } } };
/** What is due at the end of three years from the signature stands in for a term: awards are no evidence here. */
const TERM = { kind: 'since', anchor: { kind: 'last', of: { kind: 'code-signature' } }, months: 36 };
const PROVED = { trustAtLeast: 'documented' };
const up = { round: 'up', toMinutes: 1 };

type Line = readonly [id: string, measure: Part, window: Part, amount: number, more?: Part];

const adjusted = (...adjustments: Part[]) => ({ adjustments });
const cut = (ceiling: Part) => ({ ceilings: [{ kind: 'amount', per: 'window', over: 'cut', ...ceiling }] });

/** A line for each shape in which bodies ask for development, as a scheme says it (domain rules ). */
const LINES: readonly Line[] = [
  ['r25', minutes({ categories: ['contribution'] }), rolling(36), 1200],
  ['total', minutes(), rolling(36), 2400],
  ['r26', minutes({}, cut({ atMost: 600, where: inCategory('supervision') })), rolling(36), 2400],
  ['r27', minutes({ categories: ['core'] }), rolling(36), 1440],
  ['r27-ethics', minutes({ categories: ['ethics'] }), rolling(36), 180],
  [
    'r28',
    minutes(
      {},
      cut({
        kind: 'share',
        percent: 50,
        of: 'counted',
        where: [{ test: 'in', attribute: 'form', values: ['reading'] }],
      }),
    ),
    rolling(24),
    2400,
  ],
  ['r29', minutes({}, cut({ atMost: 300, per: { attribute: 'activityId' } })), rolling(12), 900],
  ['r30', minutes({ categories: ['core'] }), rolling(36), 240],
  ['r30-ethics', minutes({ categories: ['ethics'] }), rolling(36), 240],
  ['r31', minutes(), period('current', { months: 36, aligned: from('2024-01-01') }), 1200],
  ['r31-other', minutes(), period('current', { months: 36, aligned: from('2025-06-01') }), 1200],
  ['r32', { kind: 'sum', attribute: 'peerMinutes', unit: 'minutes', of: cpd() }, rolling(36), 1200],
  [
    'r33',
    minutes({ where: [{ test: 'not-in', attribute: 'form', values: ['reading'], says: said('no reading') }] }),
    rolling(36),
    300,
  ],
  ['r34', minutes({}, { once: 'activityId' }), rolling(12), 600],
  ['r35', minutes({}, { convert: [{ kind: 'factor', times: 2, per: 1 }] }), rolling(36), 180],
  ['r43', { kind: 'coverage', of: cpd(), by: 'category', values: ['ethics', 'supervision', 'peer'] }, rolling(36), 3],
  ['r44', minutes(), rolling(36), 120, { evidence: 'documented' }],
  ['r47', minutes(PROVED), rolling(36), 1260],
  ['r48', minutes({ where: [{ test: 'in', attribute: 'anonymised', values: [true] }] }), rolling(36), 60],
  ['r51', minutes({ where: [{ test: 'present', attribute: 'reflectionId' }] }), rolling(12), 60],
  [
    'r72',
    minutes({ categories: ['peer'] }),
    period('current', { clip: JOINED }),
    600,
    adjusted({ kind: 'pro-rata', by: 'months', rounding: up }),
  ],
  [
    'r72-total',
    minutes(),
    period('current', { clip: JOINED }),
    1800,
    adjusted({ kind: 'pro-rata', by: 'months', rounding: up }),
  ],
  [
    'r73',
    minutes(PROVED),
    period('current'),
    1260,
    adjusted({ kind: 'leave', of: { kind: 'leave' }, minDays: 30, rounding: up }),
  ],
  ['r73-total', minutes(), period('current'), 2400],
  [
    'r74',
    minutes(),
    rolling(12),
    120,
    adjusted({ kind: 'clock-stop', of: { kind: 'leave' }, minDays: 30, maxMonths: 24 }),
  ],
  ['r77', minutes(), period('current'), 2400, adjusted({ kind: 'waiver', of: { kind: 'waiver' }, amount: 420 })],
  ['r79', minutes(), TERM, 2400, adjusted({ kind: 'extension', of: { kind: 'extension' }, askedDaysBefore: 56 })],
  ['r81', minutes(), TERM, 2400, adjusted({ kind: 'grace', months: 2 })],
  ['r82', minutes(), TERM, 2400, adjusted({ kind: 'late', freeMonths: 2, minutes: 72, perMonths: 1, lastMonth: 12 })],
  [
    'r52',
    { kind: 'unmatched', of: cpd(), with: { kind: 'plan' }, on: [{ attribute: 'category', other: 'topics' }] },
    period('current'),
    0,
    { direction: 'at-most' },
  ],
  [
    'r94',
    { kind: 'count', of: { kind: 'statement' } },
    { kind: 'every', months: 12, aligned: { kind: 'civil' }, complete: 2 },
    1,
  ],
  ['r87', minutes({ where: [{ test: 'absent', attribute: 'spentOn' }] }), rolling(12), 600],
  [
    'r88',
    minutes(),
    period('last'),
    2400,
    adjusted({ kind: 'carry', forward: { atMost: 1260, of: cpd(PROVED), ifCountedAtLeast: 2401 } }),
  ],
  [
    'r89',
    minutes(),
    { kind: 'every', months: 12, aligned: { kind: 'civil' }, complete: 4 },
    1200,
    adjusted({ kind: 'carry', backPeriods: 2 }),
  ],
  ['r90', minutes(), period('last'), 2400, adjusted({ kind: 'carry', debtFirst: true })],
  ['r91', minutes(), period('last', { clip: JOINED }), 600],
];

const category = (code: string, within?: string) => ({ code, title: said(code), ...(within && { within }) });

/** The same as a document that a body publishes. */
export const RULES = {
  format: 1,
  scheme: 'development',
  version: '1',
  title: said('development'),
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: up },
  collected: ['cpd', 'plan', 'statement', 'code-signature', 'leave', 'waiver', 'extension'],
  categories: [
    ...[category('core'), category('ethics', 'core'), category('supervision', 'core')],
    ...[category('peer'), category('contribution')],
  ],
  levels: [{ code: 'one', title: said('one') }],
  precondition: [],
  requirements: LINES.map(([id, measure, window, amount, more]) => ({
    ...{ id, title: said(id), explanation: said(id), modality: 'required', measure, window },
    ...{ threshold: { kind: 'constant', amount }, evidence: 'declared' },
    ...more,
  })),
  pools: [{ id: 'areas', lines: ['r30', 'r30-ethics'] }],
};

import { byClaims, cover, declared, letter, limit, type Said } from './said.js';

/** What is read, by where it is read. */
export type Expected = {
  /** The lines of the decision, by their ids; a line that is not asked is undefined. */
  readonly lines?: Readonly<Record<string, object | undefined>>;
  readonly coverage?: object;
  readonly covers?: readonly object[];
  readonly places?: readonly object[];
  /** Of coaching in France, over the days of the first segment to the last. */
  readonly map?: readonly Segment[];
  readonly refused?: readonly string[];
};

/** From when to when, how, and until when claims are answered. */
export type Segment = readonly [from: string, to: string, state: string, answeredUntil: string | null];

/** What somebody did before, beside declaring covers. */
type Before = { readonly signedOn?: string; readonly practises?: string; readonly leftOn?: string };

export type Case = readonly [code: string, says: string, covers: readonly Said[], expected: Expected, before?: Before];

const inFrance = (state: string, until: string | null): Segment => ['2025-01-01', '2025-12-31', state, until];
const OLD = ['2024-01-01', '2025-12-31'] as const;
const NOW = ['2026-01-01', '2026-12-31'] as const;

/** Each shape with a case that meets it and one that does not, worked out by hand in the words. */
export const COVER_CASES: readonly Case[] = [
  [
    'R-105',
    'two policies that touch',
    [cover('2024-07-01', '2025-06-30'), cover('2025-07-01', '2027-06-30')],
    { lines: { r105: { result: 'MET', counted: 0 } } },
  ],
  [
    'R-105',
    'a gap of one day, the first of July',
    [cover('2024-07-01', '2025-06-30'), cover('2025-07-02', '2027-06-30')],
    { lines: { r105: { result: 'UNMET', counted: 1 } } },
  ],
  [
    'R-106',
    'covered since it was asked for',
    [cover(...NOW)],
    { lines: { r106: { result: 'MET', counted: 0 } } },
    { signedOn: '2026-09-01' },
  ],
  [
    'R-106',
    'covered on that day, and no longer: 1 to 22 November',
    [cover('2026-01-01', '2026-10-31')],
    { lines: { r106: { result: 'UNMET', counted: 22 } } },
    { signedOn: '2026-09-01' },
  ],
  [
    'R-107',
    '900,000 pounds at 1.1732 are 1,055,880 euros of a million',
    [limit(90_000_000, 'GBP')],
    { covers: [{ finding: { kind: 'MEETS', worth: '105588000', rate: '1.1732', rateOn: '2026-11-20' } }] },
  ],
  [
    'R-107',
    '852,369 pounds are 999,999 euros and 31 cents',
    [limit(85_236_900, 'GBP')],
    { covers: [{ status: 'VERIFIED', finding: { kind: 'BELOW', worth: '99999931' } }] },
  ],
  [
    'R-107',
    'francs, of which no rate is recorded',
    [limit(900_000_000, 'CHF')],
    { covers: [{ finding: { kind: 'NO_RATE' } }] },
  ],
  [
    'R-107',
    'an attestation that tells no amount',
    [limit(null, null)],
    { covers: [{ finding: { kind: 'NO_AMOUNT' } }] },
  ],
  [
    'R-109',
    'Switzerland is added to the policy with the practice there',
    [cover(...NOW, { countries: ['BE', 'CH', 'FR'] })],
    {
      lines: { r109: { result: 'MET', counted: 3, missing: [] } },
      places: [{ country: 'BE' }, { country: 'CH', coveredUntil: '2026-12-31' }, { country: 'FR' }],
    },
    { practises: 'CH' },
  ],
  [
    'R-109',
    'Switzerland is added to the practice alone',
    [cover(...NOW)],
    {
      lines: { r109: { result: 'UNMET', counted: 2, missing: ['CH'] } },
      places: [{ country: 'BE' }, { country: 'CH', coveredUntil: null, bareFrom: '2026-03-01' }, { country: 'FR' }],
    },
    { practises: 'CH' },
  ],
  [
    'R-110',
    'coaching named among others',
    [cover(...NOW, { activities: ['TRAINING', 'COACHING'] })],
    { lines: { r110: { result: 'MET' } } },
  ],
  [
    'R-110',
    'training alone',
    [cover(...OLD, { activities: ['TRAINING'] }), cover(...NOW, { activities: ['TRAINING'] })],
    {
      lines: { cover: { result: 'MET' }, r110: { result: 'UNMET' } },
      map: [inFrance('GAP', null)],
    },
  ],
  [
    'R-111',
    'the past is taken in, and claims are answered for five years after it',
    [byClaims(...OLD, { retroactiveOn: '2022-07-01', subsequentMonths: 60 })],
    {
      map: [
        ['2022-01-01', '2022-06-30', 'GAP', null],
        ['2022-07-01', '2025-12-31', 'VERIFIED', '2030-12-31'],
      ],
    },
  ],
  [
    'R-111',
    'it lapses without either: the past was never in it, and its own days are bare',
    [byClaims(...OLD)],
    {
      map: [
        ['2023-07-01', '2023-12-31', 'GAP', null],
        ['2024-01-01', '2025-12-31', 'LAPSED', null],
      ],
    },
  ],
  [
    'R-112',
    'six years after leaving',
    [byClaims(...OLD, { subsequentMonths: 72 })],
    { map: [inFrance('VERIFIED', '2031-12-31')] },
    { leftOn: '2026-01-01' },
  ],
  [
    'R-112',
    'ten months after leaving, and it is the eleventh',
    [byClaims(...OLD, { subsequentMonths: 10 })],
    { map: [inFrance('LAPSED', null)] },
    { leftOn: '2026-01-01' },
  ],
  [
    'R-113',
    'an employer’s letter alone',
    [letter(...OLD), letter(...NOW)],
    {
      lines: { cover: { result: 'UNMET' }, r113: { result: 'MET' } },
      coverage: { verified: null, declared: null },
      map: [inFrance('EMPLOYER', null)],
    },
  ],
  [
    'R-113',
    'with a policy beside it',
    [letter(...OLD), letter(...NOW), cover('2024-01-01', '2026-12-31', { policyReference: 'RC 2' })],
    {
      lines: { cover: { result: 'MET' }, r113: { result: 'MET' } },
      coverage: { verified: { countries: ['BE', 'FR'], until: '2026-12-31' } },
      map: [inFrance('VERIFIED', null)],
    },
  ],
  [
    'R-115',
    'declared, and asked of nobody',
    [declared(...NOW)],
    {
      lines: {
        r115: { result: 'MET' },
        cover: { result: 'UNMET', leftOut: [{ reason: 'ACCREDITATION_TRUST_TOO_LOW' }] },
      },
    },
  ],
  [
    'R-116',
    'in the name of a company, of which evidence was seen',
    [cover(...NOW, { insuredName: 'Laurent SARL' }, { nameLink: 'COMPANY', linkSeenOn: '2026-11-20' })],
    { refused: [], lines: { cover: { result: 'MET' } } },
  ],
  [
    'R-116',
    'in a trade name that nothing links',
    [cover(...NOW, { insuredName: 'Cap Nord' }, { nameLink: 'TRADE_NAME' })],
    { refused: ['INSURANCE_LINK_UNSEEN'], lines: { cover: { result: 'UNMET' } } },
  ],
];

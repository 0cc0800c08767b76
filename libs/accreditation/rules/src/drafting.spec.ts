import { describe, expect, it } from '@jest/globals';
import {
  type BeforeApproving,
  DOCUMENT_LENGTH,
  type Draft,
  hindrancesOf,
  refusalsOfBeginning,
  refusalsOfChoice,
  refusalsOfClosed,
  refusalsOfDocument,
  refusalsToApprove,
  refusalsToPublishDraft,
} from './drafting.js';

const open: Draft = { status: 'open', revision: 3, approvedRevision: null };
const approved: Draft = { ...open, approvedRevision: 3 };
const version = {
  scheme: 'college',
  version: '2',
  validFrom: '2027-01-01',
  collected: ['practice'],
  settings: { quarters: 'civil' },
} as const;

const ready: BeforeApproving = {
  draft: open,
  mistakes: 0,
  blanks: 0,
  lines: [{ ruleId: 'hours', checkedBy: ['author', 'other'] }],
  simulated: true,
  changedBy: ['author', 'co-author'],
  approverId: 'other',
  version,
  published: [{ scheme: 'college', version: '1', validFrom: '2026-01-01' }],
};

const checked = (...all: string[][]) => all.map((checkedBy, index) => ({ ruleId: `line-${index}`, checkedBy }));

/** What both steps refuse: the content. */
const CONTENT: [string, Partial<BeforeApproving>, string[]][] = [
  ['with nothing in its way', {}, []],
  ['that has mistakes', { mistakes: 2, version: null }, ['ACCREDITATION_DRAFT_MISTAKES {"count":2}']],
  ['that leaves amounts open', { blanks: 1 }, ['ACCREDITATION_DRAFT_BLANKS {"count":1}']],
  [
    'whose version is published already',
    { version: { ...version, version: '1' } },
    ['ACCREDITATION_VERSION_PUBLISHED {"version":"1"}'],
  ],
  [
    'that does not begin after the last one',
    { version: { ...version, validFrom: '2026-01-01' } },
    ['ACCREDITATION_VALID_FROM_NOT_LATER {"last":"2026-01-01"}'],
  ],
  [
    'that counts on what is not collected',
    { version: { ...version, collected: ['telepathy'] } },
    ['ACCREDITATION_KIND_NOT_COLLECTED {"kind":"telepathy"}'],
  ],
];

const APPROVING: [string, Partial<BeforeApproving>, string[]][] = [
  [
    'of which one person checked a line',
    { lines: checked(['a', 'b'], ['a'], []) },
    ['ACCREDITATION_LINES_UNCHECKED {"count":2,"all":3}'],
  ],
  [
    'of which one person checked a line twice',
    { lines: checked(['a', 'a']) },
    ['ACCREDITATION_LINES_UNCHECKED {"count":1,"all":1}'],
  ],
  ['without a line that tells its source', { lines: [] }, []],
  ['that was not simulated', { simulated: false }, ['ACCREDITATION_DRAFT_NOT_SIMULATED']],
  ['that was not simulated, as the first of the body', { simulated: false, published: [] }, []],
  ['that the approver wrote', { approverId: 'author' }, ['ACCREDITATION_DRAFT_OWN_CHANGE']],
  ['of which the approver changed a revision', { approverId: 'co-author' }, ['ACCREDITATION_DRAFT_OWN_CHANGE']],
  ['that is approved already', { draft: approved }, ['ACCREDITATION_DRAFT_APPROVED']],
  ['that was approved before it changed', { draft: { ...open, approvedRevision: 2 } }, []],
  [
    'with everything in its way',
    { mistakes: 1, version: null, lines: checked([]), simulated: false, approverId: 'author' },
    [
      'ACCREDITATION_DRAFT_MISTAKES {"count":1}',
      'ACCREDITATION_LINES_UNCHECKED {"count":1,"all":1}',
      'ACCREDITATION_DRAFT_NOT_SIMULATED',
      'ACCREDITATION_DRAFT_OWN_CHANGE',
    ],
  ],
];

const PUBLISHING: [string, Partial<BeforeApproving>, string[]][] = [
  ['that nobody approved', { draft: open }, ['ACCREDITATION_DRAFT_NOT_APPROVED']],
  [
    'that was approved before it changed',
    { draft: { ...open, approvedRevision: 2 } },
    ['ACCREDITATION_DRAFT_NOT_APPROVED'],
  ],
  ['by whoever wrote it', { approverId: 'author' }, []],
];

const told = (refusals: ReturnType<typeof refusalsToApprove>) =>
  refusals.map(({ code, params }) => (params === undefined ? code : `${code} ${JSON.stringify(params)}`));

describe('approving a draft', () => {
  it.each([...CONTENT, ...APPROVING])('%s', (_, changes, codes) => {
    expect(told(refusalsToApprove({ ...ready, ...changes }))).toEqual(codes);
  });
});

describe('publishing a draft', () => {
  it.each([...CONTENT, ...PUBLISHING])('%s', (_, changes, codes) => {
    expect(told(refusalsToPublishDraft({ ...ready, draft: approved, ...changes }))).toEqual(codes);
  });
});

describe('a draft that is closed', () => {
  it.each(['published', 'discarded'] as const)('goes no further: %s', (status) => {
    const before = { ...ready, mistakes: 1, draft: { ...approved, status } };
    const closed = [`ACCREDITATION_DRAFT_CLOSED {"status":"${status}"}`];

    for (const refusals of [refusalsOfClosed, (draft: Draft) => hindrancesOf({ ...before, draft })])
      expect(told(refusals(before.draft))).toEqual(closed);
    expect(told(refusalsToApprove(before))).toEqual(closed);
    expect(told(refusalsToPublishDraft(before))).toEqual(closed);
  });
});

describe('what hinders a draft', () => {
  it('is what hinders its approval, and once it has that, its publication', () => {
    const changes = { simulated: false, blanks: 1 };

    expect(told(hindrancesOf({ ...ready, ...changes }))).toEqual([
      'ACCREDITATION_DRAFT_BLANKS {"count":1}',
      'ACCREDITATION_DRAFT_NOT_SIMULATED',
    ]);
    expect(told(hindrancesOf({ ...ready, ...changes, draft: approved }))).toEqual([
      'ACCREDITATION_DRAFT_BLANKS {"count":1}',
    ]);
  });
});

describe('what a draft may hold and begin from', () => {
  it.each<[string, number, boolean, string[]]>([
    ['an object', 2, true, []],
    ['the longest object', DOCUMENT_LENGTH, true, []],
    ['a longer one', DOCUMENT_LENGTH + 1, true, ['ACCREDITATION_DRAFT_TOO_LONG {"most":500000}']],
    ['no object', 2, false, ['ACCREDITATION_DRAFT_NO_OBJECT']],
  ])('%s', (_, length, isObject, codes) => {
    expect(told(refusalsOfDocument(length, isObject))).toEqual(codes);
  });

  it('is one thing at the most, and where two documents are compared, one for each', () => {
    expect([0, 1, 2].map((given) => told(refusalsOfBeginning(given)))).toEqual([
      [],
      [],
      ['ACCREDITATION_BEGINNINGS_SEVERAL'],
    ]);
    expect([0, 1, 2].map((given) => refusalsOfChoice(given, 'after'))).toEqual([
      [{ code: 'ACCREDITATION_CHOICE_NOT_ONE', path: 'after' }],
      [],
      [{ code: 'ACCREDITATION_CHOICE_NOT_ONE', path: 'after' }],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { anAudit, answered, aRound, items } from '../../test/an-audit.js';
import {
  type AuditSteps,
  refusalsToAskAgain,
  refusalsToBeAuditor,
  refusalsToClose,
  refusalsToFollowUp,
  refusalsToSay,
  type Word,
} from '../index.js';

const TODAY = '2026-11-25';
const LATE = '2026-12-01';
const codesOf = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

const nothing = (): AuditSteps =>
  answered(null, null, { items: items({ a: { shown: 'none' }, b: { shown: 'file', verdict: 'accepted' } }) });
const oldTime = { kind: 'more-time', answeredOn: TODAY } as const;
const afterMoreTime = (a: 'refused' | 'accepted') =>
  answered(a, 'accepted', { rounds: [aRound({ answeredOn: '2026-11-02' }), aRound(oldTime)] });

describe('who reviews', () => {
  it('is neither the member nor somebody related to them', () => {
    expect(refusalsToBeAuditor({ isMember: false, isRelated: false })).toEqual([]);
    expect(codesOf(refusalsToBeAuditor({ isMember: true, isRelated: false }))).toEqual(['CPD_REVIEW_OWN']);
    expect(codesOf(refusalsToBeAuditor({ isMember: false, isRelated: true }))).toEqual(['CPD_REVIEW_RELATED']);
  });
});

describe('a word on an activity', () => {
  const word = (changes: Partial<Word>): Word => ({
    ...{ activityId: 'a', verdict: 'accepted', reason: null, missing: [], sentence: null },
    ...changes,
  });

  it.each<[string, AuditSteps, Partial<Word>, string[]]>([
    ['accepts a whole file', answered(null, null), {}, []],
    [
      'does not accept a file that misses something',
      answered(null, null),
      { missing: ['mark'] },
      ['CPD_REVIEW_PARTS_MISSING'],
    ],
    ['accepts another file that does', answered(null, null), { activityId: 'b', missing: ['mark'] }, []],
    ['accepts nothing where nothing is shown', nothing(), {}, ['CPD_REVIEW_NOTHING_SHOWN']],
    ['refuses with a reason', answered(null, null), { verdict: 'refused', reason: 'receipt' }, []],
    ['does not refuse without', answered(null, null), { verdict: 'refused' }, ['CPD_REVIEW_REASON_MISSING']],
    [
      'says what is missing',
      answered(null, null),
      { verdict: 'refused', reason: 'incomplete' },
      ['CPD_REVIEW_PARTS_UNSAID'],
    ],
    [
      'refuses in no long sentence',
      answered(null, null),
      { verdict: 'refused', reason: 'slides', sentence: 'x'.repeat(301) },
      ['CPD_REVIEW_WORD_TOO_LONG'],
    ],
    ['asks for more in a sentence', answered(null, null), { verdict: 'more', sentence: 'Which day was it?' }, []],
    ['does not ask without', answered(null, null), { verdict: 'more', sentence: ' ' }, ['CPD_REVIEW_WORD_MISSING']],
    ['is of an activity that was shown', answered(null, null), { activityId: 'c' }, ['CPD_REVIEW_NO_SUCH_LINE']],
    ['waits for an answer', anAudit(), {}, ['CPD_REVIEW_NOT_ANSWERED']],
    ['comes before the end', answered(null, null, { outcome: 'meets' }), {}, ['CPD_REVIEW_NOT_ANSWERED']],
  ])('%s', (_, steps, changes, codes) => {
    expect(codesOf(refusalsToSay(steps, word(changes), TODAY))).toEqual(codes);
  });
});

describe('asking again', () => {
  it.each<[string, AuditSteps, 'more-asked' | 'more-time', string, string[]]>([
    ['for more of something', answered('accepted', 'more'), 'more-asked', TODAY, []],
    ['for more of nothing', answered('accepted', 'refused'), 'more-asked', TODAY, ['CPD_REVIEW_NO_MORE']],
    ['before all is spoken of', answered(null, 'more'), 'more-asked', TODAY, ['CPD_REVIEW_UNSPOKEN']],
    ['before the answer', anAudit(), 'more-asked', TODAY, ['CPD_REVIEW_NOT_ANSWERED']],
    ['with more time, where something is refused', answered('refused', 'accepted'), 'more-time', TODAY, []],
    ['with more time, where nobody answered', anAudit(), 'more-time', LATE, []],
    ['with more time, before the term ends', anAudit(), 'more-time', TODAY, ['CPD_REVIEW_STILL_TIME']],
    ['with more time, for nothing', answered('accepted', 'accepted'), 'more-time', TODAY, ['CPD_REVIEW_ALL_ACCEPTED']],
    ['with more time, twice', afterMoreTime('refused'), 'more-time', TODAY, ['CPD_REVIEW_TIME_GIVEN']],
    ['after the end', answered('refused', 'refused', { outcome: 'meets' }), 'more-time', TODAY, ['CPD_REVIEW_OVER']],
  ])('%s', (_, steps, kind, today, codes) => {
    expect(codesOf(refusalsToAskAgain(steps, kind, '2026-12-20', today))).toEqual(codes);
  });

  it('gives a term that lies ahead', () => {
    expect(codesOf(refusalsToAskAgain(answered('more', 'more'), 'more-asked', TODAY, TODAY))).toEqual([
      'CPD_REVIEW_DAY_WRONG',
    ]);
  });
});

describe('closing', () => {
  it.each<[string, AuditSteps, 'meets' | 'does-not-meet', string, string[]]>([
    ['what is accepted meets', answered('accepted', 'accepted'), 'meets', TODAY, []],
    [
      'what is accepted does not fail to',
      answered('accepted', 'accepted'),
      'does-not-meet',
      TODAY,
      ['CPD_REVIEW_ALL_ACCEPTED'],
    ],
    ['a refusal does not decide alone', answered('accepted', 'refused'), 'meets', TODAY, []],
    ['a refusal may decide', answered('accepted', 'refused'), 'does-not-meet', TODAY, []],
    ['everything is spoken of', answered('accepted', null), 'meets', TODAY, ['CPD_REVIEW_UNSPOKEN']],
    ['nothing more is to be asked', answered('accepted', 'more'), 'meets', TODAY, ['CPD_REVIEW_MORE_LEFT']],
    ['nobody is closed within their term', anAudit(), 'does-not-meet', TODAY, ['CPD_REVIEW_STILL_TIME']],
    ['no answer may not meet', anAudit(), 'does-not-meet', LATE, []],
    ['no answer meets nothing', anAudit(), 'meets', LATE, ['CPD_REVIEW_NO_ANSWER']],
    ['an empty year may not meet', answered(null, null, { items: [] }), 'does-not-meet', TODAY, []],
    ['once is enough', answered('accepted', 'accepted', { outcome: 'meets' }), 'meets', TODAY, ['CPD_REVIEW_OVER']],
  ])('%s', (_, steps, outcome, today, codes) => {
    expect(codesOf(refusalsToClose(steps, outcome, today))).toEqual(codes);
  });
});

describe('what follows', () => {
  const recommended = answered('refused', 'refused', { outcome: 'does-not-meet' });

  it('is decided once, by another registrar than the auditor', () => {
    expect(refusalsToFollowUp(recommended, false, TODAY)).toEqual([]);
    expect(codesOf(refusalsToFollowUp(recommended, true, TODAY))).toEqual(['CPD_REVIEW_OWN_RECOMMENDATION']);
    expect(codesOf(refusalsToFollowUp({ ...recommended, followUp: 'noted' }, false, TODAY))).toEqual([
      'CPD_REVIEW_NOTHING_RECOMMENDED',
    ]);
    expect(codesOf(refusalsToFollowUp(answered('refused', 'refused'), false, TODAY))).toEqual([
      'CPD_REVIEW_NOTHING_RECOMMENDED',
    ]);
  });
});

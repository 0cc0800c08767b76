import { describe, expect, it } from '@jest/globals';
import { anAudit, answered, aRound } from '../../test/an-audit.js';
import {
  type AnswerLine,
  type AuditSteps,
  refusalsToAnswer,
  refusalsToAskTime,
  refusalsToDecideTime,
} from '../index.js';

const TODAY = '2026-11-20';
const codesOf = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

const line = (activityId: string, changes: Partial<AnswerLine> = {}): AnswerLine => ({
  ...{ activityId, kind: 'file', hasNewFile: true, word: null },
  ...changes,
});
const none = (activityId: string) => line(activityId, { kind: 'none', hasNewFile: false });

describe('answering an audit', () => {
  const answer = (lines: readonly AnswerLine[], steps = anAudit(), namesNobody = true, today = TODAY) =>
    codesOf(refusalsToAnswer(steps, { lines, documented: new Set(['a']), namesNobody }, today));

  it('takes new files, those on record, others with a word, and “none”', () => {
    expect(answer([line('a', { hasNewFile: false }), line('b', { kind: 'substitute', word: 'Lost.' })])).toEqual([]);
    expect(answer([none('a'), none('b')], anAudit(), false)).toEqual([]);
  });

  it('is still possible after the term, as long as nobody has closed it', () => {
    expect(answer([line('a'), line('b')], anAudit(), true, '2027-01-31')).toEqual([]);
  });

  it.each<[string, readonly AnswerLine[], AuditSteps, boolean, string[]]>([
    ['it is answered', [line('a'), line('b')], answered(null, null), true, ['CPD_REVIEW_NOT_ASKED']],
    ['it is closed', [line('a'), line('b')], anAudit({ outcome: 'meets' }), true, ['CPD_REVIEW_NOT_ASKED']],
    ['an activity is left out', [line('a')], anAudit(), true, ['CPD_REVIEW_LINES_DIFFER']],
    ['another is in it', [line('a'), line('b'), line('c')], anAudit(), true, ['CPD_REVIEW_LINES_DIFFER']],
    ['one stands for another', [line('a'), line('c')], anAudit(), true, ['CPD_REVIEW_LINES_DIFFER']],
    ['one is there twice', [line('a'), line('a'), line('b')], anAudit(), true, ['CPD_REVIEW_LINES_DIFFER']],
    ['there is no file', [line('a'), line('b', { hasNewFile: false })], anAudit(), true, ['CPD_REVIEW_FILE_MISSING']],
    [
      'another file is meant, and none comes',
      [line('a', { kind: 'substitute', hasNewFile: false, word: 'Lost.' }), none('b')],
      anAudit(),
      true,
      ['CPD_REVIEW_FILE_MISSING'],
    ],
    [
      'no word says why',
      [line('a', { kind: 'substitute', word: ' ' }), none('b')],
      anAudit(),
      true,
      ['CPD_REVIEW_WORD_MISSING'],
    ],
    [
      'the word is long',
      [line('a', { kind: 'substitute', word: 'x'.repeat(301) }), none('b')],
      anAudit(),
      true,
      ['CPD_REVIEW_WORD_TOO_LONG'],
    ],
    ['nobody looked for names', [line('a'), none('b')], anAudit(), false, ['CPD_REVIEW_NAMES']],
  ])('is refused when %s', (_, lines, steps, namesNobody, codes) => {
    expect(answer(lines, steps, namesNobody)).toEqual(codes);
  });
});

describe('asking for more time', () => {
  const time = (isGranted: boolean | null) => anAudit({ rounds: [aRound({ timeAsked: { isGranted } })] });

  it.each<[string, AuditSteps, string, string, string[]]>([
    ['on the last day', anAudit(), '2026-12-20', '2026-11-29', []],
    ['on the day after', anAudit(), '2026-12-20', '2026-11-30', ['CPD_REVIEW_TOO_LATE']],
    ['until the day that it is', anAudit(), '2026-11-29', TODAY, ['CPD_REVIEW_DAY_WRONG']],
    ['by 92 days', anAudit(), '2027-03-01', TODAY, []],
    ['by 93 days', anAudit(), '2027-03-02', TODAY, ['CPD_REVIEW_DAY_WRONG']],
    ['a second time', time(false), '2026-12-20', TODAY, ['CPD_REVIEW_TIME_ASKED']],
    ['after the answer', answered(null, null), '2026-12-20', TODAY, ['CPD_REVIEW_NOT_ASKED']],
  ])('%s', (_, steps, until, today, codes) => {
    expect(codesOf(refusalsToAskTime(steps, until, today))).toEqual(codes);
  });

  it('is answered once, with a later day or none', () => {
    expect(refusalsToDecideTime(time(null), '2026-12-20')).toEqual([]);
    expect(refusalsToDecideTime(time(null), null)).toEqual([]);
    expect(codesOf(refusalsToDecideTime(time(null), '2026-11-29'))).toEqual(['CPD_REVIEW_DAY_WRONG']);
    expect(codesOf(refusalsToDecideTime(time(true), null))).toEqual(['CPD_REVIEW_NO_TIME_ASKED']);
    expect(codesOf(refusalsToDecideTime(anAudit(), null))).toEqual(['CPD_REVIEW_NO_TIME_ASKED']);
  });
});

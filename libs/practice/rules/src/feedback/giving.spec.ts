import { describe, expect, it } from '@jest/globals';
import type { Answers } from './answers.js';
import { type FeedbackRequest, refusalsToGive, refusalsToWithdrawLink } from './giving.js';
import { type FeedbackLink, lastDayOfLink, linkState } from './link-state.js';

const none: Answers = {
  listening: null,
  integrity: null,
  responsibility: null,
  transparency: null,
  confidentiality: null,
};
const request: FeedbackRequest = {
  ...{ answers: { ...none, listening: 'always' }, comment: null, mayBeHandedOver: false },
  namesMeant: false,
};
const open: FeedbackLink = { until: '2026-09-01', endedOn: null, givenOn: null };
const today = '2026-06-15';

function codes(changes: Partial<FeedbackRequest>, link: Partial<FeedbackLink> = {}, on = today): string[] {
  return refusalsToGive({ ...request, ...changes }, { ...open, ...link }, on).map(({ code }) => code);
}

describe('the state of a feedback link', () => {
  it.each<[string, Partial<FeedbackLink>, string]>([
    ['it waits', {}, 'open'],
    ['its last day is today', { until: today }, 'open'],
    ['its last day was yesterday', { until: '2026-06-14' }, 'expired'],
    ['the coach ended it', { endedOn: today }, 'ended'],
    ['the coach ended it and it would have run out', { endedOn: '2026-06-01', until: '2026-06-10' }, 'ended'],
    ['it was answered today', { givenOn: today }, 'changeable'],
    ['it was answered seven days ago', { givenOn: '2026-06-08' }, 'changeable'],
    ['it was answered eight days ago', { givenOn: '2026-06-07' }, 'answered'],
    ['it was answered, then replaced', { givenOn: '2026-06-14', endedOn: today }, 'changeable'],
    ['it was answered on its last day', { givenOn: '2026-06-14', until: '2026-06-14' }, 'changeable'],
  ])('when %s', (_, link, state) => {
    expect(linkState({ ...open, ...link }, today)).toBe(state);
  });

  it('lasts ninety days', () => {
    expect(lastDayOfLink('2026-01-01')).toBe('2026-04-01');
  });
});

describe('giving feedback', () => {
  it.each<[string, Partial<FeedbackRequest>]>([
    ['one answer of five', {}],
    ['that one cannot say', { answers: { ...none, integrity: 'cannot-say' } }],
    ['a comment beside it', { comment: 'I felt heard, and the pace was mine.' }],
    ['a comment of a thousand characters', { comment: 'x'.repeat(1000) }],
    ['a name that is meant', { comment: 'Thank you, Sophie.', namesMeant: true }],
    ['words that the body may read', { comment: 'I felt heard.', mayBeHandedOver: true }],
    ['the tick under no words', { mayBeHandedOver: true }],
  ])('takes %s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<FeedbackRequest>, string[]]>([
    ['nothing is answered', { answers: none }, ['PRACTICE_FEEDBACK_EMPTY']],
    ['there is a comment alone', { answers: none, comment: 'Fine.' }, ['PRACTICE_FEEDBACK_EMPTY']],
    ['the comment is too long', { comment: 'x'.repeat(1001) }, ['PRACTICE_FEEDBACK_TOO_LONG']],
    ['something looks like a name', { comment: 'Mme Kowalczyk agrees.' }, ['PRACTICE_FEEDBACK_POSSIBLE_NAME']],
    ['there is an address', { comment: 'Write to a@example.org' }, ['PRACTICE_FEEDBACK_CONTACT_IN_TEXT']],
    [
      'there is an address, whatever is meant',
      { comment: 'Write to a@example.org', namesMeant: true },
      ['PRACTICE_FEEDBACK_CONTACT_IN_TEXT'],
    ],
    [
      'the body may read what looks like a name',
      { comment: 'Thank you, Sophie.', mayBeHandedOver: true },
      ['PRACTICE_FEEDBACK_NAME_TO_BODY'],
    ],
    [
      'the body may read what looks like a name, whatever is meant',
      { comment: 'Thank you, Sophie.', mayBeHandedOver: true, namesMeant: true },
      ['PRACTICE_FEEDBACK_NAME_TO_BODY'],
    ],
    [
      'several things are wrong',
      { answers: none, comment: 'Sophie, 06 12 34 56 78' },
      ['PRACTICE_FEEDBACK_EMPTY', 'PRACTICE_FEEDBACK_CONTACT_IN_TEXT', 'PRACTICE_FEEDBACK_POSSIBLE_NAME'],
    ],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it.each<[string, Partial<FeedbackLink>, string[]]>([
    ['its answer can no longer be changed', { givenOn: '2026-06-07' }, ['PRACTICE_FEEDBACK_SETTLED']],
    ['the coach ended it', { endedOn: '2026-06-10' }, ['PRACTICE_FEEDBACK_LINK_ENDED']],
    ['it has run out', { until: '2026-06-14' }, ['PRACTICE_FEEDBACK_LINK_EXPIRED']],
    ['its answer can still be changed', { givenOn: '2026-06-08' }, []],
  ])('asks the link: %s', (_, link, expected) => {
    expect(codes({}, link)).toEqual(expected);
  });
});

describe('withdrawing a feedback link', () => {
  it.each([
    ['open', []],
    ['changeable', ['PRACTICE_FEEDBACK_ANSWERED']],
    ['answered', ['PRACTICE_FEEDBACK_ANSWERED']],
    ['ended', ['PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW']],
    ['expired', ['PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW']],
  ] as const)('when it is %s', (state, expected) => {
    expect(refusalsToWithdrawLink(state).map(({ code }) => code)).toEqual(expected);
  });
});

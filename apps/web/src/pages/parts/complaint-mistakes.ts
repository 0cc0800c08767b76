import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComplaintMistakeCode, MistakeCode, QuestionMistakeCode } from '../props/mistake.js';
import { isOfPeer, PEER_CODES, peerSentence } from './peer-mistakes.js';

const QUESTION_CODES: readonly string[] = [
  'AGE_MISSING',
  'BEHALF_MISSING',
  'WHO_MISSING',
  'RIGHT_MISSING',
  'RIGHT_WORDS_MISSING',
  'RELATION_MISSING',
  ...PEER_CODES,
  'MORE_MISSING',
  'DECLARATION_MISSING',
  'TEXT_TOO_LONG',
  'OCCURRED_IN_FUTURE',
  'PERIOD_REVERSED',
] satisfies readonly QuestionMistakeCode[];

const CODES: readonly string[] = [
  'ABOUT_MISSING',
  'NARRATIVE_MISSING',
  'CLAUSES_CONTRADICT',
  'WHEN_MISSING',
  'OCCURRED_UNREADABLE',
  'OWN_NAME_MISSING',
  'CONTACT_MISSING',
  'VISIBILITY_MISSING',
  'REFERENCE_MISSING',
  'RETURN_CODE_MISSING',
  'RECEIPT_MISSING',
  'REVIEW_GROUND_MISSING',
  'TOO_MANY_TRIES',
] satisfies readonly Exclude<ComplaintMistakeCode, QuestionMistakeCode>[];

/** Whether the mistake is one of the complaint pages. */
export function isOfComplaint(code: MistakeCode): code is ComplaintMistakeCode {
  return CODES.includes(code) || QUESTION_CODES.includes(code);
}

/** The sentence that says what to do about it. */
export function complaintSentence(code: ComplaintMistakeCode): MessageDescriptor {
  if (isOfQuestion(code)) return questionSentence(code);
  switch (code) {
    case 'ABOUT_MISSING':
      return msg`Say whom it is about: a name, or what you know of them.`;
    case 'NARRATIVE_MISSING':
      return msg`Tell what happened, in your own words.`;
    case 'CLAUSES_CONTRADICT':
      return msg`You ticked “I do not know” and a clause. Keep the one that is true.`;
    case 'WHEN_MISSING':
      return msg`Say when it happened: a day, a period, or about when.`;
    case 'OCCURRED_UNREADABLE':
      return msg`Give a day that exists, for example 2 November 2026.`;
    case 'OWN_NAME_MISSING':
      return msg`Give your name.`;
    case 'CONTACT_MISSING':
      return msg`Say how we can reach you.`;
    case 'VISIBILITY_MISSING':
      return msg`Choose who may see your name.`;
    case 'REFERENCE_MISSING':
      return msg`Type the reference.`;
    case 'RETURN_CODE_MISSING':
      return msg`Type the return code.`;
    case 'RECEIPT_MISSING':
      return msg`Paste the receipt.`;
    case 'REVIEW_GROUND_MISSING':
      return msg`Say why it should be looked at again.`;
    case 'TOO_MANY_TRIES':
      return msg`Too many tries from here. Wait a quarter of an hour, then try again.`;
  }
}

function isOfQuestion(code: ComplaintMistakeCode): code is QuestionMistakeCode {
  return QUESTION_CODES.includes(code);
}

function questionSentence(code: QuestionMistakeCode): MessageDescriptor {
  if (isOfPeer(code)) return peerSentence(code);
  switch (code) {
    case 'AGE_MISSING':
      return msg`Say how old the person who was harmed is, or that you prefer not to.`;
    case 'BEHALF_MISSING':
      return msg`Say whether you file this for yourself or for somebody else.`;
    case 'WHO_MISSING':
      return msg`Say who you are to the person who was harmed.`;
    case 'RIGHT_MISSING':
      return msg`Choose in what right you file this.`;
    case 'RIGHT_WORDS_MISSING':
      return msg`Say in what right, in your own words.`;
    case 'RELATION_MISSING':
      return msg`Say in which relation to the coach you write.`;
    case 'MORE_MISSING':
      return msg`Say whether there is something else.`;
    case 'DECLARATION_MISSING':
      return msg`Tick the declaration before you send it.`;
    case 'TEXT_TOO_LONG':
      return msg`This text is too long. Shorten it: nothing was cut.`;
    case 'OCCURRED_IN_FUTURE':
      return msg`This day is yet to come. Give the day on which it happened.`;
    case 'PERIOD_REVERSED':
      return msg`The period ends before it begins. Check both days.`;
  }
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComplaintMistakeCode, MistakeCode } from '../props/mistake.js';

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
  'TOO_MANY_TRIES',
] satisfies readonly ComplaintMistakeCode[];

/** Whether the mistake is one of the complaint pages. */
export function isOfComplaint(code: MistakeCode): code is ComplaintMistakeCode {
  return CODES.includes(code);
}

/** The sentence that says what to do about it. */
export function complaintSentence(code: ComplaintMistakeCode): MessageDescriptor {
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
    case 'TOO_MANY_TRIES':
      return msg`Too many tries from here. Wait a quarter of an hour, then try again.`;
  }
}

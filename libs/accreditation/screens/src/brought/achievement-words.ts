import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { Achievement, Kind, Reason, SeenHow } from './achievement.js';

export const KIND_WORDS: Readonly<Record<Kind, MessageDescriptor>> = {
  EXTERNAL_AWARD: msg`Award of another body`,
  OPENING_BALANCE: msg`Hours from before`,
  QUALIFICATION: msg`Qualification`,
  TRAINING: msg({ message: 'Training', context: 'achievement' }),
  EXPERIENCE: msg`Experience`,
};

/** What each is, for whoever chooses. */
export const KIND_HINTS: Readonly<Record<Kind, MessageDescriptor>> = {
  EXTERNAL_AWARD: msg`An accreditation or a credential that you hold elsewhere.`,
  OPENING_BALANCE: msg`Practice, or supervision received, from before you logged it here.`,
  QUALIFICATION: msg`A diploma or a title.`,
  TRAINING: msg`A course that you completed, with its hours.`,
  EXPERIENCE: msg`A post or a mission, with its part of full time.`,
};

export const SEEN_WORDS: Readonly<Record<SeenHow, MessageDescriptor>> = {
  PUBLIC_REGISTER: msg`in a public register`,
  DOCUMENT: msg`on a document`,
  ISSUER: msg`confirmed by whoever issued it`,
  LOG: msg`in the log of those hours`,
  REFERENCE: msg`confirmed by somebody who knows the practice`,
};

/** Why not, and what would do. */
export const REASON_WORDS: Readonly<Record<Reason, MessageDescriptor>> = {
  NOTHING_SHOWN: msg`Nothing was shown that says so. Show the office a document.`,
  NOT_FOUND: msg`Whoever should have issued it does not know of it. Check the body and the reference.`,
  OTHER_PERSON: msg`What was shown is of another person.`,
  SAYS_OTHERWISE: msg`What was shown says something else. Correct what you declared.`,
  NOT_PROVIDED_FOR: msg`The scheme does not provide for it.`,
  COUNTED_TWICE: msg`It is counted already. Correct the days.`,
};

export const FORM_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  individual: msg({ message: 'individual', context: 'hours' }),
  team: msg({ message: 'team', context: 'hours' }),
  group: msg({ message: 'group', context: 'hours' }),
};

/** Where it stands, in a word or two. */
export function statusWord(status: Achievement['status']): { readonly tone: Tone; readonly word: MessageDescriptor } {
  switch (status) {
    case 'DECLARED':
      return { tone: 'plain', word: msg({ message: 'Declared', context: 'achievement' }) };
    case 'VERIFIED':
      return { tone: 'ok', word: msg({ message: 'Verified', context: 'achievement' }) };
    case 'NOT_ACCEPTED':
      return { tone: 'warn', word: msg({ message: 'Not accepted', context: 'achievement' }) };
    case 'WITHDRAWN':
      return { tone: 'plain', word: msg({ message: 'Taken back', context: 'achievement' }) };
  }
}

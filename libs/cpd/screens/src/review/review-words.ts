import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { AuditState, Ground, Part, Reason, Verdict } from './review.js';

type Worded = { readonly tone: Tone; readonly word: MessageDescriptor };

/** A state as the office reads it. */
export const STATE_WORDS: Readonly<Record<AuditState, Worded>> = {
  WAITING: { tone: 'plain', word: msg({ message: 'Waits for the member', context: 'audit' }) },
  UNANSWERED: { tone: 'warn', word: msg({ message: 'No answer', context: 'audit' }) },
  ANSWERED: { tone: 'brand', word: msg({ message: 'To review', context: 'audit' }) },
  RECOMMENDED: { tone: 'warn', word: msg({ message: 'For a registrar', context: 'audit' }) },
  CLOSED: { tone: 'ok', word: msg({ message: 'Closed', context: 'audit' }) },
};

/** The same as the member reads it. */
export const OWN_STATE_WORDS: Readonly<Record<AuditState, Worded>> = {
  WAITING: { tone: 'brand', word: msg({ message: 'Waits for your answer', context: 'audit' }) },
  UNANSWERED: { tone: 'warn', word: msg({ message: 'The term has run out', context: 'audit' }) },
  ANSWERED: { tone: 'plain', word: msg({ message: 'Being reviewed', context: 'audit' }) },
  RECOMMENDED: { tone: 'plain', word: msg({ message: 'With a registrar', context: 'audit' }) },
  CLOSED: { tone: 'ok', word: msg({ message: 'Closed', context: 'audit' }) },
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Worded>> = {
  ACCEPTED: { tone: 'ok', word: msg({ message: 'Accepted', context: 'audit' }) },
  REFUSED: { tone: 'warn', word: msg({ message: 'Not accepted', context: 'audit' }) },
  MORE: { tone: 'brand', word: msg({ message: 'More is asked', context: 'audit' }) },
};

export const REASON_WORDS: Readonly<Record<Reason, MessageDescriptor>> = {
  INCOMPLETE: msg`Something is missing in the file`,
  RECEIPT: msg`A receipt alone`,
  INVITATION: msg`An invitation or a calendar entry alone`,
  SLIDES: msg`Slides or a handout alone`,
  OTHER_ACTIVITY: msg`Another activity`,
  NAMES_SHOWN: msg`A client or another person can be recognised`,
  NOT_READABLE: msg`It cannot be read`,
  NOTHING_SHOWN: msg`Nothing was shown`,
};

export const PART_WORDS: Readonly<Record<Part, MessageDescriptor>> = {
  PERSON: msg`the member’s name`,
  PROVIDER: msg`who gave it`,
  TITLE: msg`what it was`,
  DAY: msg`the day`,
  LENGTH: msg`how long it took`,
  MARK: msg`somebody else’s signature or stamp`,
};

export const GROUND_WORDS: Readonly<Record<Ground, MessageDescriptor>> = {
  ILLNESS: msg({ message: 'Illness', context: 'more time' }),
  LEAVE: msg({ message: 'Leave', context: 'more time' }),
  ABSENCE: msg({ message: 'Absence or travel', context: 'more time' }),
  OTHER: msg({ message: 'Another ground', context: 'more time' }),
};

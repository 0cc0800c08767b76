import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { Session } from './use-sessions.js';

export type StatusWords = { readonly tone: Tone; readonly word: MessageDescriptor };

/** A session's state in a word. */
export function statusWord({ status, trust }: Session): StatusWords {
  switch (status) {
    case 'DECLARED':
      return { tone: 'plain', word: msg({ message: 'Not asked yet', context: 'session' }) };
    case 'ASKED':
      return { tone: 'warn', word: msg({ message: 'Awaiting confirmation', context: 'session' }) };
    case 'CONFIRMED':
    case 'CORRECTED':
      return confirmedWord(status, trust);
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
    case 'WITHDRAWN':
      return { tone: 'plain', word: msg({ message: 'Withdrawn', context: 'session' }) };
  }
}

function confirmedWord(status: 'CONFIRMED' | 'CORRECTED', trust: Session['trust']): StatusWords {
  if (trust === 'DECLARED')
    return { tone: 'warn', word: msg({ message: 'Confirmed, address not checked yet', context: 'session' }) };
  return {
    tone: 'ok',
    word:
      status === 'CORRECTED'
        ? msg({ message: 'Confirmed with a correction', context: 'session' })
        : msg({ message: 'Confirmed', context: 'session' }),
  };
}

/** Why the supervisor declined, as the coach reads it. */
export function declineWord(reason: NonNullable<Session['declineReason']>): MessageDescriptor {
  switch (reason) {
    case 'NOT_HELD':
      return msg`Your supervisor says that it did not take place.`;
    case 'WRONG_LENGTH':
      return msg`Your supervisor says that the length is wrong.`;
    case 'WRONG_PERSON':
      return msg`Your supervisor says that it was not with them.`;
    case 'OUTSIDE_AGREEMENT':
      return msg`Your supervisor says that it was outside your agreement.`;
    case 'OTHER':
      return msg`Your supervisor declined for another reason. Speak with them.`;
  }
}

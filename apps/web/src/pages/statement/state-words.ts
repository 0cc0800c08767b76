import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StatusWords } from '../confirm/session-words.js';
import type { DeclineReason } from '../props/confirm-sessions.js';
import type { LineShown } from '../props/sign-statement.js';

/** What a session of a statement is, in a word. */
export function stateWord(state: LineShown['state']): StatusWords {
  switch (state) {
    case 'CONFIRMED':
      return { tone: 'ok', word: msg({ message: 'Confirmed', context: 'session' }) };
    case 'ACCEPTED_ON_DOCUMENTS':
      return { tone: 'ok', word: msg({ message: 'Accepted on documents', context: 'session' }) };
    case 'AWAITING':
      return { tone: 'warn', word: msg({ message: 'Awaiting confirmation', context: 'session' }) };
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
  }
}

/** The form of a session of a statement, in a word. */
export function formWord(form: LineShown['form']): MessageDescriptor {
  switch (form) {
    case 'INDIVIDUAL':
      return msg`Individual`;
    case 'GROUP':
      return msg`Group`;
    case 'PEER':
      return msg`Among peers`;
  }
}

/** Why it was declined, as whoever declined it reads it. */
export function reasonWord(reason: DeclineReason): MessageDescriptor {
  switch (reason) {
    case 'NOT_HELD':
      return msg`It did not take place`;
    case 'WRONG_PERSON':
      return msg`It was not with me`;
    case 'WRONG_LENGTH':
      return msg`The length is wrong and I cannot correct it`;
    case 'OUTSIDE_AGREEMENT':
      return msg`It was outside our agreement`;
    case 'OTHER':
      return msg`Another reason`;
  }
}

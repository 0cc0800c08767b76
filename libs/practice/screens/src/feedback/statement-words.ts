import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FeedbackStatement } from './use-feedback.js';

/** What clients are asked about each commitment of the charter, in the words of their page. */
export function statementWords(statement: FeedbackStatement): MessageDescriptor {
  switch (statement) {
    case 'LISTENING':
      return msg`My coach listened to what I meant, and put it back to me as I had meant it.`;
    case 'INTEGRITY':
      return msg`My coach kept to what we had agreed, and said so when that could not be done.`;
    case 'RESPONSIBILITY':
      return msg`My coach left the decisions, and their pace, to me.`;
    case 'TRANSPARENCY':
      return msg`I knew where I stood: how we worked, what it cost, and where it ended.`;
    case 'CONFIDENTIALITY':
      return msg`I could count on what I said staying between us.`;
  }
}

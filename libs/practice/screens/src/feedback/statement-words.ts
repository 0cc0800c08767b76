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

/** What sponsors, supervisors and peers are asked about the same, in the words of theirs. */
export function askedOfOther(statement: FeedbackStatement, coachName: string): MessageDescriptor {
  switch (statement) {
    case 'LISTENING':
      return msg`${coachName} listens to what is meant, and puts it back as it was meant.`;
    case 'INTEGRITY':
      return msg`${coachName} keeps to what was agreed, and says so when that cannot be done.`;
    case 'RESPONSIBILITY':
      return msg`${coachName} leaves decisions, and their pace, to the person coached.`;
    case 'TRANSPARENCY':
      return msg`${coachName} makes clear where everybody stands: how they work, what it costs, and where it ends.`;
    case 'CONFIDENTIALITY':
      return msg`${coachName} tells nobody what clients have said.`;
  }
}

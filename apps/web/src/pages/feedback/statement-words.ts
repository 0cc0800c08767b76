import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Answer, Statement } from '../props/give-feedback.js';

/** What a client is asked about each commitment of the charter. */
export function statementWords(statement: Statement): MessageDescriptor {
  switch (statement) {
    case 'listening':
      return msg`My coach listened to what I meant, and put it back to me as I had meant it.`;
    case 'integrity':
      return msg`My coach kept to what we had agreed, and said so when that could not be done.`;
    case 'responsibility':
      return msg`My coach left the decisions, and their pace, to me.`;
    case 'transparency':
      return msg`I knew where I stood: how we worked, what it cost, and where it ended.`;
    case 'confidentiality':
      return msg`I could count on what I said staying between us.`;
  }
}

/** How often. */
export function answerWord(answer: Answer): MessageDescriptor {
  switch (answer) {
    case 'ALWAYS':
      return msg`Always`;
    case 'MOSTLY':
      return msg`Mostly`;
    case 'SOMETIMES':
      return msg`Sometimes`;
    case 'NEVER':
      return msg`Never`;
    case 'CANNOT_SAY':
      return msg`Cannot say`;
  }
}

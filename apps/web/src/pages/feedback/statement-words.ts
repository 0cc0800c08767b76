import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Answer, Giver, Statement } from '../props/give-feedback.js';

/** What is asked about each commitment of the charter: of a client what they lived, of anybody else what they saw. */
export function statementWords(statement: Statement, giver: Giver, coachName: string): MessageDescriptor {
  return giver === 'CLIENT' ? askedOfClient(statement) : askedOfOther(statement, coachName);
}

function askedOfClient(statement: Statement): MessageDescriptor {
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

function askedOfOther(statement: Statement, coachName: string): MessageDescriptor {
  switch (statement) {
    case 'listening':
      return msg`${coachName} listens to what is meant, and puts it back as it was meant.`;
    case 'integrity':
      return msg`${coachName} keeps to what was agreed, and says so when that cannot be done.`;
    case 'responsibility':
      return msg`${coachName} leaves decisions, and their pace, to the person coached.`;
    case 'transparency':
      return msg`${coachName} makes clear where everybody stands: how they work, what it costs, and where it ends.`;
    case 'confidentiality':
      return msg`${coachName} tells nobody what clients have said.`;
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

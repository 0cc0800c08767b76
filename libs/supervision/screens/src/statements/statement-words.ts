import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { Line, Statement, StatementInList, Version } from './use-statements.js';
import { isSignedBy } from './use-statements.js';

export type Words = { readonly tone: Tone; readonly word: MessageDescriptor };

/** What a session of a statement is, in a word. */
export function stateWord(state: Line['state']): Words {
  switch (state) {
    case 'CONFIRMED':
      return { tone: 'ok', word: msg({ message: 'Confirmed', context: 'session' }) };
    case 'ACCEPTED_ON_DOCUMENTS':
      return { tone: 'ok', word: msg({ message: 'Accepted on documents', context: 'statement' }) };
    case 'AWAITING':
      return { tone: 'warn', word: msg({ message: 'Awaiting confirmation', context: 'session' }) };
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
  }
}

/** The form of a session of a statement, in a word. */
export function formWord(form: Line['form']): MessageDescriptor {
  switch (form) {
    case 'INDIVIDUAL':
      return msg`Individual`;
    case 'GROUP':
      return msg`Group`;
    case 'PEER':
      return msg`Among peers`;
  }
}

/** Why a session was declined, as both sides read it. */
export function reasonWord(reason: NonNullable<Line['reason']>): MessageDescriptor {
  switch (reason) {
    case 'NOT_HELD':
      return msg`Declined: it did not take place.`;
    case 'WRONG_LENGTH':
      return msg`Declined: the length is wrong.`;
    case 'WRONG_PERSON':
      return msg`Declined: it was not with this supervisor.`;
    case 'OUTSIDE_AGREEMENT':
      return msg`Declined: it was outside the agreement.`;
    case 'OTHER':
      return msg`Declined for another reason.`;
  }
}

/** Why a version took the place of the one before. */
export function changeWord(change: Version['because'][number]): MessageDescriptor {
  switch (change) {
    case 'SESSION_ADDED':
      return msg`a session was added`;
    case 'SESSION_REMOVED':
      return msg`a session was taken out`;
    case 'SESSION_CHANGED':
      return msg`the day, length or form of a session changed`;
    case 'ANSWER_CHANGED':
      return msg`the answer to a session changed`;
  }
}

/** How far a statement is signed, as its reader sees it. */
export function signingWord({ side, versions }: Pick<StatementInList | Statement, 'side' | 'versions'>): Words {
  const [latest = { signatures: [] }] = versions;
  const [coach, supervisor] = [isSignedBy(latest, 'COACH'), isSignedBy(latest, 'SUPERVISOR')];
  if (coach && supervisor) return { tone: 'ok', word: msg`Signed by both` };
  const own = side === 'COACH' ? coach : supervisor;
  if (!own) return { tone: 'warn', word: msg`To be signed by you` };
  return { tone: 'plain', word: side === 'COACH' ? msg`Awaiting the supervisor` : msg`Awaiting the coach` };
}

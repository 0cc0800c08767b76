import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { ToConfirm } from './use-desk.js';

type Flag = ToConfirm['flags'][number];
export type Question = NonNullable<ToConfirm['question']>;
export type DeclineReason = NonNullable<ToConfirm['declineReason']>;

/** Why a session needs eyes. */
export function flagWord(flag: Flag): MessageDescriptor {
  switch (flag) {
    case 'LOGGED_LATE':
      return msg`Logged more than 30 days later`;
    case 'OVERLAPS':
      return msg`Overlaps another session of yours`;
    case 'NO_RIGHT':
      return msg`You could not supervise on that day`;
  }
}

/** What is asked of a coach. */
export function questionWord(question: Question): MessageDescriptor {
  switch (question) {
    case 'DAY':
      return msg`Is the day right?`;
    case 'LENGTH':
      return msg`Is the length right?`;
    case 'FORM':
      return msg`Was it alone or in a group?`;
    case 'WHICH_SESSION':
      return msg`Which session is it?`;
  }
}

/** The closed list of reasons for which a session is declined. */
export function declineReasonWord(reason: DeclineReason): MessageDescriptor {
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

/** What the supervisor answered. */
export function answerWord({ status }: ToConfirm): { readonly tone: Tone; readonly word: MessageDescriptor } {
  if (status === 'DECLINED') return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
  if (status === 'CORRECTED')
    return { tone: 'ok', word: msg({ message: 'Confirmed with a correction', context: 'session' }) };
  return { tone: 'ok', word: msg({ message: 'Confirmed', context: 'session' }) };
}

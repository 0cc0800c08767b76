import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { Report } from './use-reports.js';

export type DeclineReason = NonNullable<Report['declineReason']>;

/** Why a supervisor writes no report. */
export const DECLINE_REASONS: readonly DeclineReason[] = ['TOO_EARLY', 'TOO_FEW_SESSIONS', 'NO_TIME', 'OTHER'];

/** The same as the supervisor says it. */
export function declineWord(reason: DeclineReason): MessageDescriptor {
  switch (reason) {
    case 'TOO_EARLY':
      return msg`It is too early for this level`;
    case 'TOO_FEW_SESSIONS':
      return msg`We have had too few sessions`;
    case 'NO_TIME':
      return msg`I cannot write it in time`;
    case 'OTHER':
      return msg`Another reason`;
  }
}

/** The same as the coach reads it. */
export function declinedWord(reason: DeclineReason): MessageDescriptor {
  switch (reason) {
    case 'TOO_EARLY':
      return msg`Your supervisor finds it too early for this level.`;
    case 'TOO_FEW_SESSIONS':
      return msg`Your supervisor finds that you have had too few sessions.`;
    case 'NO_TIME':
      return msg`Your supervisor cannot write it in time.`;
    case 'OTHER':
      return msg`Your supervisor has another reason.`;
  }
}

type Words = { readonly tone: Tone; readonly word: MessageDescriptor };

/** How far a report is, as its reader sees it. */
export function stateWord({ state, side }: Pick<Report, 'state' | 'side'>): Words {
  const isCoach = side === 'COACH';
  switch (state) {
    case 'ASKED':
      return isCoach
        ? { tone: 'plain', word: msg({ message: 'Asked for', context: 'report' }) }
        : { tone: 'warn', word: msg`To be written by you` };
    case 'TO_READ':
      return isCoach
        ? { tone: 'warn', word: msg`To be read by you` }
        : { tone: 'plain', word: msg`Awaiting the coach` };
    case 'CHANGE_ASKED':
      return isCoach
        ? { tone: 'plain', word: msg`Change asked for` }
        : { tone: 'warn', word: msg`To be changed by you` };
    case 'AGREED':
      return { tone: 'ok', word: msg`Signed by both` };
    case 'HANDED_OVER':
      return { tone: 'ok', word: msg`In an application` };
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'report' }) };
    case 'TAKEN_BACK':
      return { tone: 'bad', word: msg({ message: 'Taken back', context: 'report' }) };
  }
}

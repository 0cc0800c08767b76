import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a supervisor writes no report. */
export const DECLINE_REASONS = ['TOO_EARLY', 'TOO_FEW_SESSIONS', 'NO_TIME', 'OTHER'] as const;

/** The same in words, as whoever declines says it. */
export function declineWord(reason: (typeof DECLINE_REASONS)[number]): MessageDescriptor {
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

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a supervisor goes back on an answer, in the order in which they are offered. */
export const GOING_BACK = [
  'OTHER_SESSION',
  'WRONG_DAY',
  'WRONG_LENGTH',
  'NOT_HELD',
  'HELD_AFTER_ALL',
  'OTHER',
] as const;

export type GoingBack = (typeof GOING_BACK)[number];

export function goingBackWord(reason: GoingBack): MessageDescriptor {
  switch (reason) {
    case 'OTHER_SESSION':
      return msg`I took it for another session`;
    case 'WRONG_DAY':
      return msg`The day was wrong`;
    case 'WRONG_LENGTH':
      return msg`The length was wrong`;
    case 'NOT_HELD':
      return msg`It did not take place`;
    case 'HELD_AFTER_ALL':
      return msg`It took place after all`;
    case 'OTHER':
      return msg`Another reason`;
  }
}

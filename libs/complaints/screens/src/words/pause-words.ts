import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PauseReason, Times } from '../times/times.js';

/** Why time stands still, for those who may know it. */
export const PAUSE_WORDS: Readonly<Record<PauseReason, MessageDescriptor>> = {
  INFO: msg`The complainant is asked for information`,
  RESOLUTION: msg`Both parties try to agree`,
  PARTY: msg`A party asked for it`,
  HEALTH: msg`A certificate of health was seen`,
  COURT: msg`A court or the police is seized`,
  THIRD_PARTY: msg`A third party is asked`,
  IDENTITY: msg`It is not known yet who asks`,
};

/** What a day on the way asks for. */
export const MARK_WORDS: Readonly<Record<Times['marks'][number]['says'], MessageDescriptor>> = {
  REMIND: msg`Soon over`,
  ALERT_HEAD: msg`The head of conduct is to know`,
  REPORT_TO_BOARD: msg`The board is to know`,
  HARD_FLAG: msg`More than a hundred and eighty days`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Screening } from '../course.js';

export type Risk = NonNullable<Screening['risk']>;

/** How great the danger is while a case goes on. */
export const RISK_WORDS: Readonly<Record<Risk, MessageDescriptor>> = {
  LOW: msg`Low risk`,
  MEDIUM: msg`Medium risk`,
  HIGH: msg`High risk`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MissingStep } from '../course.js';

/** A step without which no accreditation ends. */
export const MISSING_WORDS: Readonly<Record<MissingStep, MessageDescriptor>> = {
  CHARGES_SERVED: msg`Charges served in writing, with proof that they came`,
  REPLY_OR_TIME_RUN: msg`The respondent’s reply, or the end of its time`,
  DECIDED_BY_OTHERS: msg`A decision with reasons, by three people who did not manage the case`,
  NOTIFIED: msg`The notification of the decision`,
  APPEAL_TIME_RUN: msg`The end of the time to appeal or of the appeal, or immediate effect ordered with reasons`,
  TWO_PERSONS: msg`Two people: one who proposes, and another who puts it in force`,
};

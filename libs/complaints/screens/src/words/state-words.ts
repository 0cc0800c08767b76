import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CaseState } from '../course.js';

/** Where a case stands, in a word or two. */
export const STATE_WORDS: Readonly<Record<CaseState, MessageDescriptor>> = {
  NEW: msg`Received`,
  RECEIVED: msg`Received`,
  TRIAGE: msg`Being looked at`,
  PARTICULARS: msg`Charges served`,
  INVESTIGATION: msg`Before the panel`,
  DETERMINED: msg`Decided`,
  APPEAL: msg`On appeal`,
  FINAL: msg`Decision final`,
  CLOSED_INADMISSIBLE: msg`Closed: not admissible`,
  CLOSED_WITHDRAWN: msg`Closed: complaint taken back`,
  CLOSED_NO_BREACH: msg`Closed: no breach`,
  CLOSED_QUASHED: msg`Closed: decision quashed`,
  CLOSED_COMPLETE: msg`Closed: withdrawal in force`,
};

/** A closed case asks nothing of anybody. */
export function isClosed(state: CaseState): boolean {
  return state.startsWith('CLOSED_');
}

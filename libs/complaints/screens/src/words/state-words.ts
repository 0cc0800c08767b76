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
  TRIAGE_LATE: msg`Out of time?`,
  LOCAL_RESOLUTION: msg`Talks between the parties`,
  INVESTIGATION_REPORTED: msg`Report filed`,
  CASE_TO_ANSWER: msg`Before the assessors`,
  CLOSURE_REVIEW: msg`Closure looked at again`,
  AGREED_OUTCOME: msg`Agreed outcome offered`,
  LISTED: msg`Hearing to be held`,
  READY: msg`Ready for the hearing`,
  HEARING: msg`At the hearing`,
  HEARING_ADJOURNED: msg`Hearing adjourned`,
  DELIBERATION: msg`In deliberation`,
  CLOSED_OUT_OF_TIME: msg`Closed: out of time`,
  CLOSED_REFERRED: msg`Closed: handed to another body`,
  CLOSED_MERGED: msg`Closed: part of an earlier complaint`,
  CLOSED_RESOLVED: msg`Closed: the parties came to terms`,
  CLOSED_NO_CASE: msg`Closed: no case to answer`,
  CLOSED_ADVICE: msg`Closed with advice`,
  CLOSED_INADMISSIBLE: msg`Closed: not admissible`,
  CLOSED_WITHDRAWN: msg`Closed: complaint taken back`,
  CLOSED_NO_BREACH: msg`Closed: no breach`,
  CLOSED_QUASHED: msg`Closed: decision quashed`,
  CLOSED_COMPLETE: msg`Closed: all of it is carried out`,
};

/** A closed case asks nothing of anybody. */
export function isClosed(state: CaseState): boolean {
  return state.startsWith('CLOSED_');
}

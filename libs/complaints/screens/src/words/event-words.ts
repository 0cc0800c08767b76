import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EventInCase } from '../course.js';

/** What happened in a case, as a line of its timeline. */
export const EVENT_WORDS: Readonly<Record<EventInCase['event'], MessageDescriptor>> = {
  SUBMIT: msg`The complaint was received`,
  SCREEN_RISK: msg`The risk was looked at`,
  ACKNOWLEDGE: msg`The complaint was acknowledged`,
  CLOSE_INADMISSIBLE: msg`The case was closed as not admissible`,
  SERVE: msg`Charges were served in writing`,
  PROVE_SERVICE: msg`It was proved that the charges came`,
  REPLY: msg`The respondent replied`,
  REPLY_TIME_RUNS_OUT: msg`The time to reply ended`,
  DECIDE: msg`The panel decided`,
  NOTIFY: msg`The decision was notified`,
  CLOSE_NO_BREACH: msg`The case was closed: no breach was found`,
  APPEAL: msg`The respondent appealed`,
  APPEAL_TIME_RUNS_OUT: msg`The time to appeal ended`,
  CONFIRM_ON_APPEAL: msg`The decision was confirmed on appeal`,
  QUASH_ON_APPEAL: msg`The decision was quashed on appeal`,
  TELL_COMPLAINANT: msg`The complainant was told how it goes`,
  COMPLAINANT_WITHDRAWS: msg`The complainant took the complaint back`,
  PROPOSE_WITHDRAWAL: msg`It was proposed to put the withdrawal in force`,
  PUT_WITHDRAWAL_IN_FORCE: msg`The withdrawal of the accreditation took effect`,
  PROPOSE_MEASURE: msg`An interim suspension was proposed`,
  ANSWER_MEASURE: msg`The respondent answered to the interim measure`,
  IMPOSE_MEASURE: msg`The interim panel imposed an interim suspension`,
  REFUSE_MEASURE: msg`The interim panel imposed no suspension`,
  NOTIFY_MEASURE: msg`The interim suspension was notified and took effect`,
  ORDER_URGENT_MEASURE: msg`An urgent interim suspension was ordered, to be confirmed`,
  CONFIRM_URGENT_MEASURE: msg`The urgent interim suspension was confirmed and took effect`,
  KEEP_MEASURE: msg`The interim panel looked at the suspension again and kept it`,
  LIFT_MEASURE: msg`The interim suspension was lifted`,
  MEASURE_LAPSES: msg`The interim suspension ended by itself`,
  MEASURE_ENDS: msg`The interim measure ended with the case`,
  COMPLETE: msg`The case was closed: nothing is left to do`,
};

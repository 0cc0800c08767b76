import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { EMERGENCY_GROUND_WORDS } from '../emergency/emergency-words.js';
import { KIND_WORDS } from '../sanction/sanction-words.js';
import { PAUSE_WORDS } from '../words/pause-words.js';
import type { FigureName, FigurePart, Way } from './figures.js';

type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

/** A figure, in the words of whoever leads complaints. */
export const FIGURE_WORDS: Words<FigureName> = {
  END_TO_END: msg`From receipt to the end`,
  BODY_TIME: msg`Of this the association’s time`,
  PARTY_TIME: msg`Of this the parties’ time`,
  STAGE: msg({ message: 'Stage', context: 'figure' }),
  FIRST_SCREEN: msg`From receipt to the first look at the risk`,
  MEASURE_DECISION: msg`From asking for an interim measure to its decision`,
  ACKNOWLEDGED_IN_TIME: msg`Acknowledged in seven days (K1)`,
  TOLD_IN_TIME: msg`Complainant told how it goes in three months (K2)`,
  TRIAGED_IN_TIME: msg`Triage in its 28 days (K4)`,
  ENDED_IN_NINE_MONTHS: msg`Ended within nine months`,
  ACCESS_IN_TIME: msg`Asked for a copy and answered in time (K16)`,
  CASE_TO_ANSWER: msg`A case to answer was found`,
  APPEALED: msg`Decisions that were appealed against`,
  APPEAL_UPHELD: msg`Appeals that were upheld`,
  RECEIVED: msg`Received in the period`,
  ENDED: msg`Ended in the period`,
  REOPENED: msg`Opened again in the period`,
  BACKLOG: msg`Open today`,
  AGEING: msg({ message: 'Age', context: 'figure' }),
  NO_ACTION: msg`No act for more than 28 days`,
  RISK_UNSCREENED: msg`Risk medium or high, not looked at for more than 28 days`,
  MEASURE_IN_EFFECT: msg`Interim measures in effect`,
  OPENED_IN_EMERGENCY: msg({ message: 'Opened in an emergency', context: 'figure' }),
  PAUSED: msg({ message: 'Time stood still', context: 'figure' }),
  PAUSED_AT_ALL: msg`For any reason, each day once`,
  ENDED_FROM: msg({ message: 'Ended from', context: 'figure' }),
  DECIDED: msg({ message: 'Decided', context: 'figure' }),
  WITHDRAWN_BY_COMPLAINANT: msg`Withdrawn by the complainant`,
  SENT_BACK: msg`Sent back on appeal`,
  ANNULLED: msg`Annulled by a court`,
  PAST_WINDOW: msg`Read in public past its window: there must be none`,
};

/** A part of a figure. */
export const PART_WORDS: Words<FigurePart> = {
  ...KIND_WORDS,
  ...PAUSE_WORDS,
  NO_BREACH: msg`No breach of the code was found`,
  INTAKE: msg`Intake`,
  TRIAGE: msg`Triage`,
  REPLY: msg`Charges and reply`,
  INVESTIGATION: msg`Investigation`,
  ASSESSMENT: msg`Assessors`,
  HEARING: msg`Hearing and deliberation`,
  NOTIFICATION: msg`Decision until it is final`,
  APPEAL: msg`Appeal`,
  CLOSURE_REVIEW: msg`Review of a closure`,
  ...EMERGENCY_GROUND_WORDS,
  TO_6: msg`Up to six months`,
  OVER_6: msg`Over six months`,
  OVER_12: msg`Over twelve months`,
  OVER_18: msg`Over eighteen months`,
  OVER_24: msg`Over twenty-four months`,
};

/** By which way charges are looked into. */
export const WAY_WORDS: Words<Way> = {
  DISCIPLINARY: msg`Disciplinary`,
  PRACTICE_REVIEW: msg`Review of practice`,
  HEALTH: msg`Health`,
  JUDGMENT: msg`On a judgment`,
  NONE_SAID: msg`No way said`,
};

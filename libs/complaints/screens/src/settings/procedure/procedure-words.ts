import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ClockChoice, Organ, Post, Version } from './procedure.js';

export const VERSION_WORDS: Readonly<Record<Version, MessageDescriptor>> = {
  SHORT: msg`The short procedure`,
  WHOLE: msg`The whole procedure`,
};

export const VERSION_MEANS: Readonly<Record<Version, MessageDescriptor>> = {
  SHORT: msg`One panel decides on paper and hears nobody.`,
  WHOLE: msg`A case is investigated, assessed and heard, and may be appealed.`,
};

/** For what somebody is available in a case. */
export const POST_WORDS: Readonly<Record<Post, MessageDescriptor>> = {
  REGISTRAR: msg`registrar`,
  CASE_MANAGER: msg`case manager`,
  INVESTIGATOR: msg`investigator`,
  ASSESSOR_COACH: msg`assessor, a coach`,
  ASSESSOR_LAY: msg`assessor, a lay person`,
  ASSESSOR_CHAIR: msg`assessor, in the chair`,
  INTERIM_PANEL: msg`interim panel`,
  PANEL_CHAIR: msg`panel, in the chair`,
  PANEL_COACH: msg`panel, a coach`,
  PANEL_LAY: msg`panel, a lay person`,
  APPEAL_CHAIR: msg`appeal panel, in the chair`,
  APPEAL_COACH: msg`appeal panel, a coach`,
  APPEAL_LAY: msg`appeal panel, a lay person`,
  SANCTION_PANEL: msg`sanction panel`,
  REVIEWER: msg`reviewer`,
};

export const ORGAN_WORDS: Readonly<Record<Organ, MessageDescriptor>> = {
  ASSESSORS: msg`the assessors`,
  PANEL: msg`the panel`,
  SANCTION_PANEL: msg`the sanction panel`,
  AGREED: msg`by agreement with the member`,
  STATUTES_ORGAN: msg`the organ that the statutes name`,
  SYSTEM: msg`nobody: time brings it`,
};

/** The times to which a body may give another length, as the whole procedure has them. */
const TIME_WORDS: Readonly<Partial<Record<ClockChoice['what'], MessageDescriptor>>> = {
  ACKNOWLEDGE: msg`Acknowledge a complaint`,
  TELL_COMPLAINANT: msg`Tell the complainant how it goes`,
  TRIAGE: msg`Serve charges or close the case`,
  REPLY: msg`Reply to the charges`,
  INVESTIGATE: msg`Investigate`,
  COMMENT: msg`Comment on the report`,
  ACCEPT_OUTCOME: msg`Accept the outcome that is offered`,
  LIST_HEARING: msg`Hold the hearing`,
  WRITE_DECISION: msg`Write the decision`,
  INTERIM_MEASURE: msg`An interim measure, at the most`,
  REVIEW_MEASURE: msg`Look at an interim measure again`,
  DECIDE_APPEAL: msg`Decide on the appeal`,
  WRITE_APPEAL: msg`Write the decision on the appeal`,
};

/** For what a time runs, or its name in the procedure where there is no word for it. */
export function timeWords(
  { what, clock }: Pick<ClockChoice, 'what' | 'clock'>,
  t: (words: MessageDescriptor) => string,
) {
  const words = TIME_WORDS[what];
  return words ? `${t(words)} (${clock})` : clock;
}

/** So many of the unit of a time. */
export function lengthWords(count: number, unit: string): string {
  if (unit === 'months') return plural(count, { one: '# month', other: '# months' });
  if (unit === 'working-days') return plural(count, { one: '# working day', other: '# working days' });
  return plural(count, { one: '# day', other: '# days' });
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Paper, Section } from './bundle.js';

/** The sections of a bundle. */
export const SECTION_WORDS: Readonly<Record<Section['section'], MessageDescriptor>> = {
  CHARGES: msg`Charges`,
  COMPLAINANT: msg`Papers of the complainant`,
  RESPONDENT: msg`Reply and papers of the respondent`,
  OTHERS: msg`Witnesses and other exhibits`,
  PROCEDURE: msg`Papers of the procedure`,
  LATE: msg`Papers that came after the service`,
};

/** What was written with a step, as a paper is called. */
export const STEP_PAPERS: Readonly<Partial<Record<NonNullable<Paper['event']>, MessageDescriptor>>> = {
  SERVE: msg`Charges as served`,
  AMEND_CHARGES: msg`Amended charges`,
  REPLY: msg`Reply of the respondent`,
  FILE_REPORT: msg`Report of the investigation`,
  GIVE_NOTICE: msg`Notice to attend the hearing`,
  POSTPONE: msg`Postponement of the hearing`,
  ADJOURN: msg`Adjournment of the hearing`,
};

/** Why a paper is not shown, although its pages are counted. */
export const NOT_SHOWN: Readonly<Record<Exclude<Paper['state'], 'SHOWN'>, MessageDescriptor>> = {
  OUT_OF_SIGHT: msg`Disclosed by error and withdrawn from sight. Its pages are left blank.`,
  NOT_FOR_READER: msg`This paper is not open to you. Its pages are left blank.`,
};

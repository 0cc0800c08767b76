import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CaseFunction } from '../course.js';

/** What somebody is in a case. */
export const FUNCTION_WORDS: Readonly<Record<CaseFunction, MessageDescriptor>> = {
  COMPLAINANT: msg`complainant`,
  RESPONDENT: msg`respondent`,
  REGISTRAR: msg`registrar`,
  CASE_MANAGER: msg`case manager`,
  INVESTIGATOR: msg`investigator`,
  ASSESSOR: msg`assessor of the case`,
  INTERIM_PANEL: msg`member of the interim panel`,
  PRESENTER: msg`presenter`,
  PANEL: msg`member of the panel`,
  LEGAL_ADVISER: msg`legal adviser`,
  APPEAL_PANEL: msg`member of the appeal panel`,
  SANCTION_MONITOR: msg`sanction monitor`,
  SANCTION_PANEL: msg`member of the sanction panel`,
  WITNESS: msg`witness`,
  REVIEWER: msg`reviewer`,
  IDENTITY_CUSTODIAN: msg`identity custodian`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { courseQuery } from './course.queries.js';

export type Step = ResultOf<typeof courseQuery>['applicationCourse']['steps'][number];

/** What happened, as the applicant and the office read it. */
export const STEP_WORDS: Readonly<Record<Step['kind'], MessageDescriptor>> = {
  APPLIED: msg`The application was sent`,
  BEING_ASSESSED: msg`Two assessors were asked to look at it`,
  CONDITIONAL: msg`The body answered with a conditional decision`,
  TAKEN_BACK: msg`The application was taken back`,
  AWARDED: msg`The application was granted`,
  REFUSED: msg`The application was refused`,
  APPEALED: msg`The refusal was appealed`,
  APPEAL_UPHELD: msg`The appeal was upheld: others decide anew`,
  APPEAL_DISMISSED: msg`The appeal was dismissed: the refusal stands`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { casesToEraseQuery, erasedCasesQuery } from './retention.queries.js';

export type CaseOver = ResultOf<typeof casesToEraseQuery>['casesToErase'][number];
export type Erased = ResultOf<typeof erasedCasesQuery>['erasedCases']['edges'][number]['node'];
export type HoldOnCase = CaseOver['holds'][number];
export type HoldReason = HoldOnCase['reason'];
export type RefusedBecause = NonNullable<CaseOver['turnedDown']>['because'];

/** How a case ended, as far as it decides how long it is kept. */
export const ENDED_WORDS: Readonly<Record<CaseOver['endedHow'], MessageDescriptor>> = {
  NOT_TAKEN_UP: msg`The complaint was not taken up`,
  MERGED: msg`The complaint became part of an earlier one`,
  RESOLVED: msg`The parties came to terms`,
  COMPLAINT_WITHDRAWN: msg`The complaint was taken back`,
  NO_CASE: msg`There was no case to answer`,
  ADVICE: msg`It ended with advice`,
  NO_BREACH: msg`No breach was found`,
  NEVER_WAS: msg`The decision was quashed or annulled`,
  SANCTION_SPENT: msg`The sanction is spent`,
  ACCREDITATION_WITHDRAWN: msg`The accreditation was withdrawn`,
};

export const HOLD_WORDS: Readonly<Record<HoldReason, MessageDescriptor>> = {
  LITIGATION: msg`A lawsuit`,
  LINKED_CASE: msg`Another case that belongs to it`,
  COURT_APPEAL: msg`An appeal to a court`,
  ACCESS_REQUEST: msg`Somebody asks what is kept of them`,
};

export const REFUSED_WORDS: Readonly<Record<RefusedBecause, MessageDescriptor>> = {
  STILL_NEEDED: msg`The case is still needed`,
  HOLD_TO_BE_PLACED: msg`It is to be held first`,
  WRONG_TERM: msg`Its time is not over`,
  PROPOSED_BY_MISTAKE: msg`It was proposed by mistake`,
};

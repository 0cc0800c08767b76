import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type PanelOutcome =
  | ('WITHDRAWAL' | 'SANCTION' | 'NO_BREACH')
  | ('CONFIRM' | 'QUASH' | 'REMIT')
  | ('IMPOSE' | 'REFUSE' | 'KEEP' | 'LIFT')
  | ('VARY' | 'MET' | 'NOT_MET')
  | ('RESTORE' | 'NOT_RESTORE')
  | ('LET_LEAVE' | 'NOT_LET_LEAVE');

/** What a panel decides, as it is told to everybody who may read it. */
export const OUTCOME_WORDS: Readonly<Record<PanelOutcome, MessageDescriptor>> = {
  WITHDRAWAL: msg`Withdrawal of the accreditation`,
  SANCTION: msg`Another sanction`,
  NO_BREACH: msg`No breach of the code was found`,
  CONFIRM: msg`The decision is confirmed`,
  QUASH: msg`The decision is quashed`,
  REMIT: msg`The case is sent back, to be heard by other people`,
  IMPOSE: msg`The interim suspension is imposed`,
  REFUSE: msg`No interim suspension is imposed`,
  KEEP: msg`The interim suspension goes on`,
  LIFT: msg`The interim suspension is lifted`,
  VARY: msg`The sanction has other terms from now on`,
  MET: msg`What was to be met was met`,
  NOT_MET: msg`What was to be met was not met`,
  RESTORE: msg`Whoever lost the accreditation may apply for one again`,
  NOT_RESTORE: msg`The request to be restored is refused`,
  LET_LEAVE: msg`Whoever it concerns leaves by consent, from today`,
  NOT_LET_LEAVE: msg`The proposal to leave is refused, and the procedure goes on`,
};

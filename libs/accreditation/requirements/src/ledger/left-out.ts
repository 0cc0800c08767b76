import type { Text } from '../scheme/text.js';

/** Why a piece of evidence does not count on a line. */
export const LEFT_OUT_REASONS = [
  'ACCREDITATION_CODE_NOT_SIGNED',
  'ACCREDITATION_WITHDRAWN',
  'ACCREDITATION_DECLINED',
  'ACCREDITATION_OTHER_FORM',
  'ACCREDITATION_OTHER_CATEGORY',
  'ACCREDITATION_OTHER_GIVER',
  'ACCREDITATION_CONDITION_NOT_MET',
  'ACCREDITATION_CONFIRMER_NOT_FIT',
  'ACCREDITATION_CONFIRMER_RELATED',
  'ACCREDITATION_CONFIRMER_NOT_NEW',
  'ACCREDITATION_CONFIRMER_LATER_UNFIT',
  'ACCREDITATION_RATE_UNKNOWN',
  'ACCREDITATION_NOT_BEGUN',
  'ACCREDITATION_ENDED',
  'ACCREDITATION_NOT_BEGUN_TO_COUNT',
  'ACCREDITATION_NOT_IN_WINDOW',
  'ACCREDITATION_TRUST_TOO_LOW',
  'ACCREDITATION_CONFIRMATION_OVERDUE',
  'ACCREDITATION_NOT_TOLD_APART',
  'ACCREDITATION_ALREADY_COUNTED',
  'ACCREDITATION_REPEATED',
  'ACCREDITATION_GROUP_SIZE_NOT_SAID',
  'ACCREDITATION_CONVERTED',
  'ACCREDITATION_OVER_CEILING',
  'ACCREDITATION_COUNTED_ELSEWHERE',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Why a piece is left out, and the scheme's own words on it, where it has any. */
export type LeftOut = { readonly reason: LeftOutReason; readonly says: Text | null };

/** A reason without words of the scheme. */
export function because(reason: LeftOutReason): LeftOut {
  return { reason, says: null };
}

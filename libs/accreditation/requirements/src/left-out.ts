import { type Evidence, TRUST_LEVELS, type Trust } from './evidence.js';
import type { Filter } from './requirement.js';

/** Why a piece of evidence does not count on a line. */
export const LEFT_OUT_REASONS = [
  'ACCREDITATION_CODE_NOT_SIGNED',
  'ACCREDITATION_WITHDRAWN',
  'ACCREDITATION_DECLINED',
  'ACCREDITATION_OTHER_FORM',
  'ACCREDITATION_NOT_BEGUN',
  'ACCREDITATION_ENDED',
  'ACCREDITATION_NOT_IN_WINDOW',
  'ACCREDITATION_TRUST_TOO_LOW',
  'ACCREDITATION_NOT_TOLD_APART',
  'ACCREDITATION_ALREADY_COUNTED',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** The stricter of what the line asks and what its filter asks. */
export function trustNeeded(filter: Filter, line: Trust): Trust {
  const filtered = filter.trustAtLeast ?? 'declared';
  return reaches(line, filtered) ? line : filtered;
}

/** Whether the trust is at least the other. */
export function reaches(trust: Trust, atLeast: Trust): boolean {
  return TRUST_LEVELS.indexOf(trust) >= TRUST_LEVELS.indexOf(atLeast);
}

/** Why the evidence could not count on any day, whatever its trust; null if it could. */
export function unfit(evidence: Evidence, filter: Filter): LeftOutReason | null {
  if (evidence.state === 'withdrawn') return 'ACCREDITATION_WITHDRAWN';
  if (evidence.state === 'declined') return 'ACCREDITATION_DECLINED';
  if (filter.forms && !filter.forms.includes(String(evidence.attributes['form'] ?? '')))
    return 'ACCREDITATION_OTHER_FORM';
  return null;
}

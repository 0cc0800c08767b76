import { addDays, type Day, type Refusal } from '@standing/kernel';
import { WARNING_DAYS } from '../coverage.js';
import { refusalsOfLength } from '../text.js';

/** Somebody whom a coach has work for them, as the coach keeps it: the coach answers for them too (RC-3.B2). Null where it is not known. */
export type Subcontractor = {
  readonly name: string;
  /** Their level or accreditation, and who awarded it. */
  readonly level: string | null;
  readonly issuer: string | null;
  /** Who insures them, the last day of that cover, and the day on which the coach saw its attestation. */
  readonly insurer: string | null;
  readonly coveredUntil: Day | null;
  readonly coverSeenOn: Day | null;
  /** The first and the last day of their work for the coach; without a last one while it goes on. */
  readonly workedFrom: Day;
  readonly workedUntil: Day | null;
};

/** The longest name, level, issuer and insurer, in characters. */
export const LONGEST_OF_SUBCONTRACTOR = 120;

/**
 * Why a subcontractor may not be kept so: `INSURANCE_SUBCONTRACTOR_NAME`, `INSURANCE_SUBCONTRACTOR_TOO_LONG`,
 * `INSURANCE_SUBCONTRACTOR_DAYS` of a last day before the first, `INSURANCE_SUBCONTRACTOR_COVER` of a cover seen of which the
 * last day is not said, and `INSURANCE_SEEN_IN_FUTURE`.
 */
export function refusalsToKeepSubcontractor(kept: Subcontractor, today: Day): Refusal[] {
  const { name, level, issuer, insurer, coveredUntil, coverSeenOn, workedFrom, workedUntil } = kept;
  const texts = { name, level, issuer, insurer };
  return [
    ...(name.trim() === '' ? [{ code: 'INSURANCE_SUBCONTRACTOR_NAME', path: 'name' }] : []),
    ...Object.entries(texts).flatMap(([path, text]) =>
      refusalsOfLength(text ?? '', path, LONGEST_OF_SUBCONTRACTOR, 'INSURANCE_SUBCONTRACTOR_TOO_LONG'),
    ),
    ...(workedUntil !== null && workedUntil < workedFrom
      ? [{ code: 'INSURANCE_SUBCONTRACTOR_DAYS', params: { startsOn: workedFrom }, path: 'workedUntil' }]
      : []),
    ...(coverSeenOn !== null && coveredUntil === null
      ? [{ code: 'INSURANCE_SUBCONTRACTOR_COVER', path: 'coveredUntil' }]
      : []),
    ...(coverSeenOn !== null && coverSeenOn > today
      ? [{ code: 'INSURANCE_SEEN_IN_FUTURE', params: { today }, path: 'coverSeenOn' }]
      : []),
  ];
}

/** How a subcontractor is covered: for all of the work so far; not for long; no longer, while they worked or work; or it is not known. */
export type SubcontractorCover = 'covered' | 'ends-soon' | 'ended' | 'not-known';

/** The same on a day. Work that was over while the cover held needs no other. */
export function coverOfSubcontractor(
  { coveredUntil, workedUntil }: Pick<Subcontractor, 'coveredUntil' | 'workedUntil'>,
  today: Day,
): SubcontractorCover {
  if (coveredUntil === null) return 'not-known';
  if (workedUntil !== null && workedUntil <= coveredUntil) return 'covered';
  if (coveredUntil < today) return 'ended';
  return coveredUntil <= addDays(today, WARNING_DAYS) ? 'ends-soon' : 'covered';
}

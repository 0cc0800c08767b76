import type { SchemeVersion } from '@standing/accreditation/requirements';
import { addDays, addMonths, type Day } from '@standing/kernel';

type Validity = { readonly validFrom: Day; readonly validUntil: Day | null };

/** The days of a term, with the last day of the grace that its scheme gives; null where it gives none. */
export function withGrace<Days extends Validity>(
  { maintenance }: Pick<SchemeVersion, 'maintenance'>,
  days: Days,
): Days & { readonly graceUntil: Day | null } {
  const months = maintenance?.graceMonths ?? 0;
  const { validUntil } = days;
  const graceUntil =
    validUntil === null || months === 0 ? null : addDays(addMonths(addDays(validUntil, 1), months), -1);
  return { ...days, graceUntil };
}

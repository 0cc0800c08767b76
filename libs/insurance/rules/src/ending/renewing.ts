import { addDays, addMonths, type Day } from '@standing/kernel';
import { type CoverDays, type CoverKind, stands } from '../cover.js';
import { type HeldCover, WARNING_DAYS } from '../coverage.js';

/** How long after its end a cover is still offered to be renewed, in months. */
export const RENEWABLE_MONTHS = 12;

/**
 * The days of the next period of a cover: a year from the day after its last one, so that no day lies between. Null while its
 * end is further away than 60 days, a year after it, of one that does not stand, and where all of its countries are covered
 * on that day already, by what is declared as well.
 */
export function renewalOf(cover: HeldCover, covers: readonly HeldCover[], today: Day): CoverDays | null {
  const { endsOn, kind, status, countries } = cover;
  const isDue = endsOn <= addDays(today, WARNING_DAYS) && endsOn >= addMonths(today, -RENEWABLE_MONTHS);
  const startsOn = addDays(endsOn, 1);
  if (!stands(status) || !isDue || countries.every((country) => isCovered(country, kind, covers, startsOn)))
    return null;
  return { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) };
}

/** After a policy no letter of an employer covers the country. */
function isCovered(country: string, kind: CoverKind, covers: readonly HeldCover[], day: Day): boolean {
  return covers.some(
    (other) =>
      stands(other.status) &&
      (other.kind === 'policy' || other.kind === kind) &&
      other.countries.includes(country) &&
      other.startsOn <= day &&
      day <= other.endsOn,
  );
}

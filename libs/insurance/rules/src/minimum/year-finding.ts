import type { Day } from '@standing/kernel';
import type { CoverDays } from '../cover.js';
import type { CoverTerms } from '../terms.js';
import { compared, type Finding, type KnownOfMinimum, type Minimum, minimumOn } from './finding.js';
import type { Rate } from './rate.js';

/** What was found of the limit for a year. */
export type YearFinding<AMinimum, ARate> = Finding<AMinimum, ARate> & {
  /** What was asked for, in minor units of the minimum's currency. */
  readonly asked: number;
  /** Whether that is the amount for covers from whose limit the costs of a defence are taken. */
  readonly isWithin: boolean;
};

type CoverOfYear = Pick<CoverTerms, 'limitAggregate' | 'currency' | 'defenceCosts'> & Pick<CoverDays, 'startsOn'>;

/**
 * How the limit for a year compares with what the body asks for on the cover's first day, as that for one claim does:
 * with the higher amount, where there is one and the attestation says that the costs of a defence are taken from the limit.
 * Null where nothing is asked of a year.
 */
export function yearFindingOf<AMinimum extends Minimum, ARate extends Rate>(
  { limitAggregate, currency, defenceCosts, startsOn }: CoverOfYear,
  { minimums, rates }: KnownOfMinimum<AMinimum, ARate>,
  seenOn: Day,
): YearFinding<AMinimum, ARate> | null {
  const minimum = minimumOn(minimums, startsOn);
  if (minimum === null || minimum.perYear === null) return null;
  const within = defenceCosts === 'within' ? minimum.perYearWithin : null;
  const asked = within ?? minimum.perYear;
  const found = compared({ amount: limitAggregate, currency }, { minimum, asked }, rates, seenOn);
  return { minimum, asked, isWithin: within !== null, ...found };
}

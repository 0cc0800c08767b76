import type { Day } from '@standing/kernel';
import type { CoverTerms } from '../terms.js';
import type { CoverDays } from '../cover.js';
import { type Rate, worthAt } from './rate.js';

/** What a body asks of covers that begin on a day or later: so much for one claim, and for those of a year; or nothing any more. */
export type Minimum = {
  /** In minor units; null where nothing is asked from then on. */
  readonly perClaim: number | null;
  /** For the claims of a year; null where nothing is asked of it. */
  readonly perYear: number | null;
  /** More for a year, where the costs of a defence are taken from the limit; null where it is no more. */
  readonly perYearWithin: number | null;
  readonly currency: string | null;
  readonly from: Day;
};

/** How a cover compares with the minimum: enough; not enough; the attestation tells no amount; no rate is recorded for its currency. */
export type FindingKind = 'meets' | 'below' | 'no-amount' | 'no-rate';

/** What was found, and by what. A person decides what it means. */
export type Finding<AMinimum, ARate> = {
  readonly kind: FindingKind;
  readonly minimum: AMinimum;
  /** What the cover's limit is worth in the currency of the minimum, in its minor units, rounded down. */
  readonly worth: bigint | null;
  /** The rate of an amount in another currency. */
  readonly rate: ARate | null;
};

type CoverToCompare = Pick<CoverTerms, 'limitPerClaim' | 'currency'> & Pick<CoverDays, 'startsOn'>;

/** What is known: the minimums and the rates in the order in which they were recorded, so that of one day the last counts. */
export type KnownOfMinimum<AMinimum, ARate> = {
  readonly minimums: readonly AMinimum[];
  readonly rates: readonly ARate[];
};

/**
 * How a cover compares with what the body asks for on its first day: in another currency at the last rate of the day
 * on which the attestation was seen, or before. Null where nothing is asked.
 */
export function findingOf<AMinimum extends Minimum, ARate extends Rate>(
  { limitPerClaim, currency, startsOn }: CoverToCompare,
  { minimums, rates }: KnownOfMinimum<AMinimum, ARate>,
  seenOn: Day,
): Finding<AMinimum, ARate> | null {
  const minimum = minimumOn(minimums, startsOn);
  if (minimum === null || minimum.perClaim === null) return null;
  return {
    minimum,
    ...compared({ amount: limitPerClaim, currency }, { minimum, asked: minimum.perClaim }, rates, seenOn),
  };
}

/** What is asked of covers that begin on a day. */
export function minimumOn<AMinimum extends Minimum>(minimums: readonly AMinimum[], startsOn: Day): AMinimum | null {
  return lastBy(minimums, ({ from }) => from, startsOn);
}

type Limit = { readonly amount: number | null; readonly currency: string | null };
type Asked = { readonly minimum: Minimum; readonly asked: number };

/** How a limit compares with one of the amounts of a minimum. */
export function compared<ARate extends Rate>(
  { amount, currency }: Limit,
  { minimum, asked }: Asked,
  rates: readonly ARate[],
  seenOn: Day,
): Pick<Finding<Minimum, ARate>, 'kind' | 'worth' | 'rate'> {
  const into = minimum.currency;
  if (amount === null || currency === null) return { kind: 'no-amount', worth: null, rate: null };
  const isSame = currency === into;
  const between = rates.filter((rate) => rate.currency === currency && rate.into === into);
  const rate = isSame ? null : lastBy(between, ({ onDay }) => onDay, seenOn);
  if (!isSame && rate === null) return { kind: 'no-rate', worth: null, rate: null };
  const worth = rate === null ? BigInt(amount) : worthAt(BigInt(amount), rate);
  return { kind: worth >= BigInt(asked) ? 'meets' : 'below', worth, rate };
}

/** The one with the latest day up to `on`; of one day the last. */
function lastBy<One>(all: readonly One[], dayOf: (one: One) => Day, on: Day): One | null {
  return all.reduce<One | null>(
    (last, one) => (dayOf(one) <= on && (last === null || dayOf(one) >= dayOf(last)) ? one : last),
    null,
  );
}

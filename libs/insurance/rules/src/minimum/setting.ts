import type { Day, Refusal } from '@standing/kernel';
import { MOST_LIMIT } from '../terms.js';
import type { Minimum } from './finding.js';
import { isCurrency } from './rate.js';

/**
 * Why a body may not ask so: `INSURANCE_MINIMUM_FROM` of a day that is over, since nobody is asked for more afterwards;
 * `INSURANCE_MINIMUM_AMOUNT`, and `INSURANCE_MINIMUM_CURRENCY` of an amount without one; `INSURANCE_MINIMUM_YEAR` and
 * `INSURANCE_MINIMUM_WITHIN`.
 */
export function refusalsToSetMinimum(minimum: Minimum, today: Day): Refusal[] {
  const { perClaim, currency, from } = minimum;
  const isWithCurrency = perClaim === null ? currency === null : currency !== null && isCurrency(currency);
  return [
    ...(from < today ? [{ code: 'INSURANCE_MINIMUM_FROM', params: { today }, path: 'from' }] : []),
    ...(perClaim === null || isAmount(perClaim) ? [] : [{ code: 'INSURANCE_MINIMUM_AMOUNT', path: 'perClaim' }]),
    ...(isWithCurrency ? [] : [{ code: 'INSURANCE_MINIMUM_CURRENCY', path: 'currency' }]),
    ...refusalsOfYear(minimum),
  ];
}

/** Nothing is asked of a year where nothing is asked of one claim, nor less; and more alone is asked where costs are taken from it. */
function refusalsOfYear({ perClaim, perYear, perYearWithin }: Minimum): Refusal[] {
  const isYear = perYear === null || (isAmount(perYear) && perClaim !== null && perYear >= perClaim);
  const isWithin = perYearWithin === null || (isAmount(perYearWithin) && perYear !== null && perYearWithin > perYear);
  return [
    ...(isYear ? [] : [{ code: 'INSURANCE_MINIMUM_YEAR', path: 'perYear' }]),
    ...(isWithin ? [] : [{ code: 'INSURANCE_MINIMUM_WITHIN', path: 'perYearWithin' }]),
  ];
}

function isAmount(amount: number): boolean {
  return Number.isInteger(amount) && amount > 0 && amount <= MOST_LIMIT;
}

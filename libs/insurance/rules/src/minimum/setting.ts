import type { Day, Refusal } from '@standing/kernel';
import { MOST_LIMIT } from '../terms.js';
import type { Minimum } from './finding.js';
import { isCurrency } from './rate.js';

/**
 * Why a body may not ask so: `INSURANCE_MINIMUM_FROM` of a day that is over, since nobody is asked for more afterwards;
 * `INSURANCE_MINIMUM_AMOUNT`, and `INSURANCE_MINIMUM_CURRENCY` of an amount without one.
 */
export function refusalsToSetMinimum({ perClaim, currency, from }: Minimum, today: Day): Refusal[] {
  const isAmount = perClaim === null || (Number.isInteger(perClaim) && perClaim > 0 && perClaim <= MOST_LIMIT);
  const isWithCurrency = perClaim === null ? currency === null : currency !== null && isCurrency(currency);
  return [
    ...(from < today ? [{ code: 'INSURANCE_MINIMUM_FROM', params: { today }, path: 'from' }] : []),
    ...(isAmount ? [] : [{ code: 'INSURANCE_MINIMUM_AMOUNT', path: 'perClaim' }]),
    ...(isWithCurrency ? [] : [{ code: 'INSURANCE_MINIMUM_CURRENCY', path: 'currency' }]),
  ];
}

import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfLength } from '../text.js';

/** What one unit of a currency was worth in another on a day, as it was published: an exact decimal, never a fraction of the machine's. */
export type Rate = {
  /** ISO 4217, both. */
  readonly currency: string;
  readonly into: string;
  /** Up to nine digits before the point and up to nine behind it, such as `1.1732`. */
  readonly rate: string;
  /** The civil day, in the body's zone, of which it is. */
  readonly onDay: Day;
};

export type RateRequest = Rate & {
  /** Where it was read. */
  readonly source: string;
};

/** The longest source, in characters. */
export const LONGEST_SOURCE = 200;

const RATE = /^\d{1,9}(\.\d{1,9})?$/;

/**
 * Why such a rate may not be recorded: `INSURANCE_RATE_CURRENCY` of no two currencies; `INSURANCE_RATE` of what is no decimal
 * above nought; `INSURANCE_RATE_IN_FUTURE`; `INSURANCE_RATE_SOURCE_MISSING` and `INSURANCE_RATE_SOURCE_TOO_LONG`.
 */
export function refusalsToRecordRate({ currency, into, rate, onDay, source }: RateRequest, today: Day): Refusal[] {
  const areTwo = currency !== into && isCurrency(currency) && isCurrency(into);
  return [
    ...(areTwo ? [] : [{ code: 'INSURANCE_RATE_CURRENCY', path: 'currency' }]),
    ...(RATE.test(rate) && /[1-9]/.test(rate) ? [] : [{ code: 'INSURANCE_RATE', path: 'rate' }]),
    ...(onDay > today ? [{ code: 'INSURANCE_RATE_IN_FUTURE', path: 'onDay' }] : []),
    ...(source.trim() === '' ? [{ code: 'INSURANCE_RATE_SOURCE_MISSING', path: 'source' }] : []),
    ...refusalsOfLength(source, 'source', LONGEST_SOURCE, 'INSURANCE_RATE_SOURCE_TOO_LONG'),
  ];
}

/** Whether it is a currency that amounts can be written in. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/** An amount in minor units, in the minor units of the other currency, rounded down: what is almost enough is not enough. */
export function worthAt(amount: bigint, { currency, into, rate }: Omit<Rate, 'onDay'>): bigint {
  const [whole = '', decimals = ''] = rate.split('.');
  const times = BigInt(whole + decimals) * 10n ** BigInt(placesOf(into));
  return (amount * times) / 10n ** BigInt(decimals.length + placesOf(currency));
}

/** How many places the minor units of a currency have (ISO 4217): two for most, none for the yen. */
function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

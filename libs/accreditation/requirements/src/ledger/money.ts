import type { ActiveEvidence } from './evidence.js';

/**
 * What an attribute in minor units is worth in the currency, rounded down: the piece tells its own `currency`, and for
 * another one the rate as `rateTo`, `rateTimes` and `ratePer`, stored with the day on which it was looked up.
 */
export function worth(
  { attributes }: ActiveEvidence,
  attribute: string,
  currency: string,
): bigint | 'RATE_UNKNOWN' | null {
  const { [attribute]: amount, rateTo, rateTimes, ratePer } = attributes;
  if (typeof amount !== 'number') return null;
  if (attributes['currency'] === currency) return BigInt(amount);
  if (rateTo !== currency || typeof rateTimes !== 'number' || typeof ratePer !== 'number' || ratePer <= 0)
    return 'RATE_UNKNOWN';
  return (BigInt(amount) * BigInt(rateTimes)) / BigInt(ratePer);
}

import { tagOf } from './locale.js';
import { useFormat } from './use-format.js';

/** The most that the graph can carry. */
const MOST = 2_147_483_647;

/** An amount in minor units, as the language on the screen writes it; how many places it has follows from the currency. */
export function useMoney(): (amount: number, currency: string) => string {
  const { locale } = useFormat();
  return (amount, currency) => {
    const format = new Intl.NumberFormat(tagOf(locale), { style: 'currency', currency });
    return format.format(amount / 10 ** placesOf(currency));
  };
}

/** The amount in minor units that is written so, with a comma or a point; null where it is none. */
export function minorUnits(written: string, currency: string): number | null {
  const text = written
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  if (!/^\d{1,8}(\.\d+)?$/.test(text) || !/^[A-Z]{3}$/.test(currency)) return null;
  const places = placesOf(currency);
  const [whole = '0', rest = ''] = text.split('.');
  const amount = Number(whole + rest.padEnd(places, '0'));
  return rest.length > places || amount > MOST ? null : amount;
}

/** The same the other way: the amount as it is typed into a field, with a point. */
export function writtenAmount(amount: number, currency: string): string {
  return (amount / 10 ** placesOf(currency)).toFixed(amount % 10 ** placesOf(currency) === 0 ? 0 : placesOf(currency));
}

function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

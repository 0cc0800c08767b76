import { tagOf, useFormat } from '@standing/web-core';

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
  if (!/^\d{1,7}(\.\d+)?$/.test(text) || !/^[A-Z]{3}$/.test(currency)) return null;
  const places = placesOf(currency);
  const [whole = '0', rest = ''] = text.split('.');
  return rest.length > places ? null : Number(whole + rest.padEnd(places, '0'));
}

function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

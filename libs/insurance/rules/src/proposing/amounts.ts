import { fold } from './fold.js';

/** An amount in minor units of its currency, and where in the text it stands. */
export type FoundAmount = {
  readonly minor: number;
  readonly currency: Currency;
  readonly from: number;
  readonly to: number;
};
export type Currency = 'EUR' | 'GBP' | 'CHF' | 'USD';

const CURRENCIES: Readonly<Record<string, Currency>> = {
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pounds: 'GBP', chf: 'CHF' },
  ...{ 'francs suisses': 'CHF', us$: 'USD', $: 'USD', usd: 'USD', dollars: 'USD' },
};
const SIGN = Object.keys(CURRENCIES)
  .sort((a, b) => b.length - a.length)
  .map((sign) => (/^[a-z ]+$/.test(sign) ? `${sign}\\b` : sign.replaceAll('$', '\\$')))
  .join('|');
const NUMBER = String.raw`\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const TIMES = String.raw`millions?\b|mio\b|m(?= ?€|\b)|k(?= ?€|\b)`;
const BEFORE = new RegExp(`(?<![a-z])(${SIGN}) ?(${NUMBER})(?: ?(${TIMES}))?`, 'g');
const AFTER = new RegExp(`(?<![\\d.,'])(${NUMBER})(?: ?(${TIMES}))?(?: d'| de | of )? ?(${SIGN})`, 'g');

/** The amounts in a text, as French, English and Swiss write them; none without a currency. */
export function amountsIn(text: string): FoundAmount[] {
  const folded = fold(text);
  const found = [
    ...[...folded.matchAll(BEFORE)].map((match) => [match, match[2], match[3], match[1]] as const),
    ...[...folded.matchAll(AFTER)].map((match) => [match, match[1], match[2], match[3]] as const),
  ].flatMap(([{ index, 0: all }, number = '', times = '', sign = '']) => {
    const minor = Math.round(valueOf(number) * (times.startsWith('m') ? 1_000_000 : times === 'k' ? 1000 : 1) * 100);
    const currency = CURRENCIES[sign];
    return currency && Number.isSafeInteger(minor) ? [{ minor, currency, from: index, to: index + all.length }] : [];
  });
  return apart(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** The last point or comma is that of the cents where one or two figures follow it; all others part thousands. */
function valueOf(number: string): number {
  const cents = /[.,](\d{1,2})$/.exec(number);
  const units = (cents ? number.slice(0, cents.index) : number).replaceAll(/\D/g, '');
  return Number(`${units}.${cents?.[1] ?? '0'}`);
}

/** Between two signs a number belongs to the first: "€ 1,000 £ 900". */
function apart(found: readonly FoundAmount[]): FoundAmount[] {
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

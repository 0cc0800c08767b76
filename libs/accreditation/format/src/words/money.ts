import type { Language } from '../mistake.js';

const TAGS = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** An amount in minor units of its currency, as the language writes it; how many places it has follows from the currency. */
export function moneyIn(language: Language, amount: unknown, currency: unknown): string {
  const format = new Intl.NumberFormat(TAGS[language], { style: 'currency', currency: String(currency) });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(amount) / 10 ** places);
}

import { type Locale, tagOf } from './locale.js';

/** "Denise Okafor ou Denis Martin". */
export function formatEither(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tagOf(locale), { type: 'disjunction' }).format(items);
}

/** "Denise Okafor et Denis Martin". */
export function formatAll(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(items);
}

import { useMemo } from 'react';
import { tagOf } from './locale.js';
import { useFormat } from './use-format.js';

/** The names of countries in the language of the screen, by their ISO codes. */
export function useCountryNames() {
  const { locale, all } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(tagOf(locale), { type: 'region' });
    const { compare } = new Intl.Collator(tagOf(locale));
    const nameOf = (code: string) => names.of(code) ?? code;
    const inOrder = (codes: readonly string[]) => [...codes].sort((a, b) => compare(nameOf(a), nameOf(b)));
    return {
      nameOf,
      /** The codes in the order of their names. */
      inOrder,
      /** "Belgium and France". */
      list: (codes: readonly string[]) => all(inOrder(codes).map(nameOf)),
    };
  }, [locale, all]);
}

import { tagOf, useFormat } from '@standing/web-core';
import { useMemo } from 'react';

/** The names of countries in the language of the screen, by their ISO codes. */
export function useCountryNames() {
  const { locale } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(tagOf(locale), { type: 'region' });
    const { compare } = new Intl.Collator(tagOf(locale));
    const nameOf = (code: string) => names.of(code) ?? code;
    return { nameOf, inOrder: (codes: readonly string[]) => [...codes].sort((a, b) => compare(nameOf(a), nameOf(b))) };
  }, [locale]);
}

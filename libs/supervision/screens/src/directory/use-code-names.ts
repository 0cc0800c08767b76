import { useMemo } from 'react';
import { tagOf, useFormat } from '@standing/web-core';

/** The names of languages and countries in the language of the screen, by their ISO codes. */
export function useCodeNames() {
  const { locale, all } = useFormat();
  return useMemo(() => {
    const tag = tagOf(locale);
    return { languages: namesOf(tag, 'language', all), countries: namesOf(tag, 'region', all) };
  }, [locale, all]);
}

export type CodeNames = ReturnType<typeof namesOf>;

function namesOf(tag: string, type: 'language' | 'region', all: (items: readonly string[]) => string) {
  const names = new Intl.DisplayNames(tag, { type });
  const { compare } = new Intl.Collator(tag);
  const nameOf = (code: string) => names.of(code) ?? code;
  const inOrder = (codes: readonly string[]) => [...codes].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return { nameOf, inOrder, list: (codes: readonly string[]) => all(inOrder(codes).map(nameOf)) };
}

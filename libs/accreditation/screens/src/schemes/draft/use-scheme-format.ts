import { useQuery } from '@tanstack/react-query';
import { ask, useFormat } from '@standing/web-core';
import type { Schema } from '../form/schema.js';
import { schemeKeys } from '../scheme-keys.js';
import { schemeFormatQuery } from '../schemes.queries.js';

/** The format of schemes in the reader's language; it does not change while the page is open. */
export function useSchemeFormat() {
  const { locale } = useFormat();
  return useQuery({
    queryKey: [...schemeKeys.format, locale],
    queryFn: async () => JSON.parse((await ask(schemeFormatQuery, {})).schemeFormat) as Schema,
    staleTime: Infinity,
  });
}

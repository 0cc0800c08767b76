import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, useFormat } from '@standing/web-core';
import { schemeKeys } from '../scheme-keys.js';
import { checkSchemeQuery } from '../schemes.queries.js';
import type { Checked } from './draft.js';

/** How long nothing is typed before the check is asked, in milliseconds. */
const PAUSE = 600;

/** What is wrong with the text, asked again whenever the typing pauses; the last answer stays until the next is there. */
export function useChecked(text: string): Checked {
  const { locale } = useFormat();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const check = useQuery({
    queryKey: [...schemeKeys.check, locale, settled],
    queryFn: () => ask(checkSchemeQuery, { document: settled }),
    select: ({ checkScheme }) => checkScheme,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const { mistakes = [], blanks = [] } = check.data ?? {};
  const current = settled === text && check.isSuccess && !check.isPlaceholderData;
  return { mistakes, blanks, state: check.isError ? 'failed' : current ? 'current' : 'checking' };
}

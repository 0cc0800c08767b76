import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask } from '../graph/ask.js';
import { keys } from '../graph/keys.js';
import { membersNamedQuery } from './members.query.js';

/** Of fewer letters the graph finds nobody. */
const LEAST_LETTERS = 2;

/** The members whom a text means, asked for while it is typed; nobody is asked for before two letters. */
export function useMembers(typed: string) {
  const text = useDeferredValue(typed.trim());
  const enough = text.length >= LEAST_LETTERS;
  const found = useQuery({
    queryKey: [...keys.member, 'named', text],
    queryFn: () => ask(membersNamedQuery, { text }),
    select: ({ membersNamed }) => membersNamed,
    placeholderData: keepPreviousData,
    enabled: enough,
  });
  return { enough, found };
}

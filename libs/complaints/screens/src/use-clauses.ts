import { useQuery } from '@tanstack/react-query';
import { ask, keys, useFormat } from '@standing/web-core';
import { clausesQuery } from './clauses.queries.js';

/** The sections of the code in force with their clauses, in the reader's language. */
export function useClauses() {
  const { locale } = useFormat();
  return useQuery({
    queryKey: [...keys.code, 'clauses', locale],
    queryFn: () => ask(clausesQuery, { locale }),
    select: ({ codeOfEthics }) => codeOfEthics?.sections ?? [],
    staleTime: Infinity,
  });
}

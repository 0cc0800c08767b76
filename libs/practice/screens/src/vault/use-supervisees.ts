import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { superviseesQuery } from './vault.queries.js';

export type Supervisee = NonNullable<ResultOf<typeof superviseesQuery>['asSupervisor']>['supervisees'][number];

/** Whom the person signed in supervises; none where nobody named them. */
export function useSupervisees() {
  return useQuery({
    queryKey: [...keys.agreements, 'vault'],
    queryFn: () => ask(superviseesQuery, {}),
    staleTime: Infinity,
    select: ({ asSupervisor }) => asSupervisor?.supervisees ?? [],
  });
}

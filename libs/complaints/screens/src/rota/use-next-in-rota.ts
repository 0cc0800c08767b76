import { useQuery } from '@tanstack/react-query';
import { ask, keys, type VariablesOf } from '@standing/web-core';
import { nextInRotaQuery } from './rota.queries.js';

type Wanted = VariablesOf<typeof nextInRotaQuery>;

/** Who is next by rota, once it is said from where they would sit. Others appoint too, so it is asked again. */
export function useNextInRota({ caseId, function: name, seat = null }: Wanted, isSaid: boolean) {
  return useQuery({
    queryKey: [...keys.cases, 'next', caseId, name, seat],
    queryFn: async () => (await ask(nextInRotaQuery, { caseId, function: name, seat })).nextInRota,
    enabled: isSaid,
    refetchInterval: 60_000,
  });
}

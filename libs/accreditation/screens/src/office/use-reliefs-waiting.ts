import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { reliefsAskedCountQuery } from './relief.queries.js';

/** How much leave, waivers and extensions wait for an answer, for whoever may know; zero until it is known. */
export function useReliefsWaiting(enabled: boolean): number {
  const waiting = useQuery({
    queryKey: [...keys.reliefs, 'waiting'],
    queryFn: () => ask(reliefsAskedCountQuery, {}),
    select: ({ reliefsAskedCount }) => reliefsAskedCount,
    refetchInterval: 60_000,
    enabled,
  });
  return waiting.data ?? 0;
}

import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { loweringsWaitingCountQuery } from './lowering.queries.js';

/** How many wishes to hold a lower level wait for an answer, for whoever may know; zero until it is known. */
export function useLoweringsWaiting(enabled: boolean): number {
  const waiting = useQuery({
    queryKey: [...keys.lowerings, 'waiting'],
    queryFn: () => ask(loweringsWaitingCountQuery, {}),
    select: ({ loweringsWaitingCount }) => loweringsWaitingCount,
    refetchInterval: 60_000,
    enabled,
  });
  return waiting.data ?? 0;
}

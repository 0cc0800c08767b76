import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { applicationsWaitingQuery } from './office.queries.js';

/** How many applications are open, for whoever may know; zero until it is known. */
export function useApplicationsWaiting(enabled: boolean): number {
  const waiting = useQuery({
    queryKey: [...keys.applications, 'waiting'],
    queryFn: () => ask(applicationsWaitingQuery, {}),
    select: ({ applicationsWaiting }) => applicationsWaiting,
    refetchInterval: 60_000,
    enabled,
  });
  return waiting.data ?? 0;
}

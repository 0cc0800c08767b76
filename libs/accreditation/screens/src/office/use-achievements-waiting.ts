import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { achievementsToCheckCountQuery } from './achievement.queries.js';

/** How much of what members bring along waits to be checked, for whoever may know; zero until it is known. */
export function useAchievementsWaiting(enabled: boolean): number {
  const waiting = useQuery({
    queryKey: [...keys.achievements, 'waiting'],
    queryFn: () => ask(achievementsToCheckCountQuery, {}),
    select: ({ achievementsToCheckCount }) => achievementsToCheckCount,
    refetchInterval: 60_000,
    enabled,
  });
  return waiting.data ?? 0;
}

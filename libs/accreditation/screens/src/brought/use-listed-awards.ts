import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import type { ListedAward } from './achievement.js';
import { listedAwardsQuery } from './brought.queries.js';

/** Awards of other bodies that the scheme names; undefined until they are known. */
export function useListedAwards(): readonly ListedAward[] | undefined {
  const listed = useQuery({
    queryKey: [...keys.achievements, 'listed'],
    queryFn: () => ask(listedAwardsQuery, {}),
    select: ({ listedAwards }) => listedAwards,
  });
  return listed.data;
}

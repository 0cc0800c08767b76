import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { usesQuery } from '../cpd.queries.js';

export type Use = ResultOf<typeof usesQuery>['myDevelopment'][number];

const NONE: readonly Use[] = [];

/** What activities weigh on the lines of the standing: read as decided, worked out nowhere else. */
export function useUses(): readonly Use[] {
  const { data } = useQuery({
    queryKey: [...keys.standing, 'cpd-uses'],
    queryFn: () => ask(usesQuery, {}),
    select: ({ myDevelopment }) => myDevelopment,
  });
  return data ?? NONE;
}

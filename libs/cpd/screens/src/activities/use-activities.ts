import { useInfiniteQuery } from '@tanstack/react-query';
import { ask, type FragmentType, keys, readFragment, type ResultOf } from '@standing/web-core';
import { activitiesQuery, activityFragment } from '../cpd.queries.js';

export type Activity = ResultOf<typeof activityFragment>;

/** The activities of the person signed in, the latest day first. */
export function useActivities() {
  return useInfiniteQuery({
    queryKey: keys.cpd,
    queryFn: ({ pageParam }) => ask(activitiesQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myCpdActivities: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages.flatMap(({ myCpdActivities }) => myCpdActivities.edges.map(({ node }) => read(node))),
  });
}

function read(node: FragmentType<typeof activityFragment>): Activity {
  return readFragment(activityFragment, node);
}

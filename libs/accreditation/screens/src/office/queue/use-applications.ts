import { useInfiniteQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { applicationsQuery } from '../office.queries.js';
import type { Question } from './application-view.js';

/** One application in the list. */
export type QueuedApplication = ResultOf<typeof applicationsQuery>['applications']['edges'][number]['node'];

/** The list that is asked for, page by page, with how many it holds. */
export function useApplications(question: Question) {
  return useInfiniteQuery({
    queryKey: [...keys.applications, 'list', question],
    queryFn: ({ pageParam: after }) => ask(applicationsQuery, { ...question, first: 20, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ applications: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({
      total: pages.at(-1)?.applications.totalCount ?? 0,
      rows: pages.flatMap(({ applications }) => applications.edges.map(({ node }) => node)),
    }),
    refetchInterval: 60_000,
  });
}

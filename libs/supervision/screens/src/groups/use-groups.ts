import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { givenQuery, groupFragment, previewQuery, superviseesQuery } from './group.queries.js';
import type { GroupInput } from './group-values.js';

export type Group = ResultOf<typeof groupFragment>;
export type Supervisee = ResultOf<typeof superviseesQuery>['superviseesForGroup'][number];
export type PreviewRow = ResultOf<typeof previewQuery>['groupSessionPreview']['rows'][number];

/** Whom the person signed in supervises. */
export function useSupervisees() {
  return useQuery({
    queryKey: [...keys.agreements, 'led'],
    queryFn: () => ask(superviseesQuery, {}),
    select: ({ superviseesForGroup }) => superviseesForGroup,
  });
}

/** What entering the group would do for each; asked for once everything that it needs is written. */
export function useGroupPreview(input: GroupInput | null) {
  return useQuery({
    queryKey: [...keys.sessions, 'group-preview', input],
    queryFn: () => (input === null ? null : ask(previewQuery, { input })),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    select: (answer) => answer?.groupSessionPreview.rows ?? [],
  });
}

/** The groups that the person signed in entered, the latest first. */
export function useGroupsGiven() {
  return useInfiniteQuery({
    queryKey: [...keys.sessions, 'given'],
    queryFn: ({ pageParam }) => ask(givenQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myGroupSessionsGiven: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }): Group[] =>
      pages.flatMap(({ myGroupSessionsGiven }) =>
        myGroupSessionsGiven.edges.map(({ node }) => readFragment(groupFragment, node)),
      ),
  });
}

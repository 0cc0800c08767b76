import { useInfiniteQuery } from '@tanstack/react-query';
import { ask, type FragmentType, keys, type ResultOf } from '@standing/web-core';
import { type sessionFragment, sessionsQuery } from './session.queries.js';

export type Session = ResultOf<typeof sessionFragment>;
export type MaskedSession = FragmentType<typeof sessionFragment> & {
  readonly id: string;
  readonly status: Session['status'];
  readonly supervisor: Pick<Session['supervisor'], 'available'>;
};

/** How often the list is asked for again while a supervisor may answer, in milliseconds. */
const WHILE_ASKED = 2000;

/** The sessions of the person signed in, the newest first. */
export function useSessions() {
  return useInfiniteQuery({
    queryKey: [...keys.sessions, 'list'],
    queryFn: ({ pageParam }) => ask(sessionsQuery, { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ mySupervisionSessions: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    select: ({ pages }) =>
      pages.flatMap(({ mySupervisionSessions }) => mySupervisionSessions.edges.map(({ node }) => node)),
    refetchInterval: ({ state }) => (state.data?.pages.some(hasAsked) ? WHILE_ASKED : false),
  });
}

function hasAsked({ mySupervisionSessions }: ResultOf<typeof sessionsQuery>): boolean {
  return mySupervisionSessions.edges.some(({ node }) => node.status === 'ASKED' && node.supervisor.available);
}

/** Whether the supervisor of a session can be asked about it: not yet, and by the platform. */
export function isAskable({ status, supervisor }: Pick<MaskedSession, 'status' | 'supervisor'>): boolean {
  return status === 'DECLARED' && supervisor.available;
}

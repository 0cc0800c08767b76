import { useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { deskQuery, toConfirmFragment } from './desk.queries.js';

export type Place = 'TO_CONFIRM' | 'ASKED' | 'DONE';
export type ToConfirm = ResultOf<typeof toConfirmFragment>;

/** What a supervisor has in one of the three places; null to a member whom nobody named as their supervisor. */
export function useDesk(place: Place) {
  return useQuery({
    queryKey: [...keys.sessions, 'desk', place],
    queryFn: () => ask(deskQuery, { place }),
    select: ({ asSupervisor }) =>
      asSupervisor && {
        ...asSupervisor,
        sessions: asSupervisor.sessions.map((session) => readFragment(toConfirmFragment, session)),
      },
    refetchInterval: 60_000,
  });
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { type AskedDays, daysAsked } from './asked-days.js';
import { askedQuery, standingQuery } from './standing.queries.js';

/**
 * How often a standing that is looked at is asked for again, in milliseconds: while a supervisor may answer, it
 * changes within a second of the answer.
 */
const WHILE_ASKED = 500;
const OTHERWISE = 5000;

/** How long after a change the next is expected, in milliseconds: several answers given at once are heard one by one. */
const SETTLING = 5000;

export type Standing = ResultOf<typeof standingQuery>['standing'];
export type Decision = NonNullable<Standing['decision']>;

/** The standing on a day as it was known on a day, kept fresh while it is on the screen. */
export function useStanding(days: AskedDays) {
  const asked = useQuery({
    queryKey: [...keys.sessions, 'asked'],
    queryFn: () => ask(askedQuery, {}),
    select: ({ mySupervisionSessions }) => mySupervisionSessions.edges.some(({ node }) => node.status === 'ASKED'),
    refetchInterval: OTHERWISE,
  });
  const [settling, setSettling] = useState(false);
  const standing = useQuery({
    queryKey: [...keys.standing, days.on, days.known],
    queryFn: () => ask(standingQuery, { level: null, ...daysAsked(days) }),
    select: ({ standing }) => standing,
    placeholderData: keepPreviousData,
    refetchInterval: asked.data || settling ? WHILE_ASKED : OTHERWISE,
  });
  const { refetch } = asked;
  // An answer that is taken back moves the standing, and may be followed at once by another.
  useEffect(() => {
    void refetch();
    setSettling(true);
    const settled = setTimeout(() => setSettling(false), SETTLING);
    return () => clearTimeout(settled);
  }, [standing.data, refetch]);
  return standing;
}

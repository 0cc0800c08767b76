import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf, useFormat } from '@standing/web-core';
import { useEngagements } from '../engagements/use-engagements.js';
import { clausesQuery, sessionsQuery, superviseesQuery } from './vault.queries.js';

export type Code = NonNullable<ResultOf<typeof clausesQuery>['codeOfEthics']>;
export type Supervisee = NonNullable<ResultOf<typeof superviseesQuery>['asSupervisor']>['supervisees'][number];

/** For as long as the page is open: asked for again, it would tell what is written. */
const ONCE = { staleTime: Infinity } as const;

/**
 * Asks for everything that an entry can choose from. Whoever comes to a vault asks for all of it, before it is opened: a
 * request that came with an entry would tell of which kind it is.
 */
export function useLists(): void {
  useClauses();
  useSessions();
  useOwnEngagements();
  useSupervisees();
}

/** The code in force, and which edition was signed. */
export function useClauses() {
  const { locale } = useFormat();
  return useQuery({
    queryKey: [...keys.code, 'vault', locale],
    queryFn: () => ask(clausesQuery, { locale }),
    ...ONCE,
  });
}

/** The sessions that were logged. */
export function useSessions() {
  return useQuery({
    queryKey: [...keys.sessions, 'vault'],
    queryFn: () => ask(sessionsQuery, {}),
    select: ({ mySupervisionSessions }) => mySupervisionSessions.edges.map(({ node }) => node),
    ...ONCE,
  });
}

export function useOwnEngagements() {
  return useEngagements(ONCE);
}

/** Whom the person signed in supervises; none where nobody named them. */
export function useSupervisees() {
  return useQuery({
    queryKey: [...keys.agreements, 'vault'],
    queryFn: () => ask(superviseesQuery, {}),
    select: ({ asSupervisor }) => asSupervisor?.supervisees ?? [],
    ...ONCE,
  });
}

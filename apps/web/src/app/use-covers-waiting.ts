import { useQuery } from '@tanstack/react-query';
import { ask, graphql, keys, useSession } from '@standing/web-core';

const coversWaitingQuery = graphql(`
  query CoversWaiting {
    coversToVerifyCount
  }
`);

/** How many covers wait for an officer; asked for by officers alone, once a minute. Nothing while it is not known. */
export function useCoversWaiting(): number {
  const { roles } = useSession();
  const { data } = useQuery({
    queryKey: [...keys.coversToVerify, 'count'],
    queryFn: () => ask(coversWaitingQuery, {}),
    enabled: roles.includes('officer'),
    refetchInterval: 60_000,
  });
  return data?.coversToVerifyCount ?? 0;
}

import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { agreementsQuery } from './agreement.queries.js';

export type Agreement = ResultOf<typeof agreementsQuery>['myAgreements'][number];

/** The agreements of the person signed in; asked again now and then while one waits for its answer. */
export function useAgreements() {
  return useQuery({
    queryKey: [...keys.agreements, 'mine'],
    queryFn: () => ask(agreementsQuery, {}),
    select: ({ myAgreements }) => myAgreements,
    refetchInterval: ({ state }) =>
      state.data?.myAgreements.some(({ status }) => status === 'PROPOSED') ? 3000 : false,
  });
}

export type AgreementsQuery = ReturnType<typeof useAgreements>;

import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { askedOfMeQuery } from './judging.queries.js';

export type AskedOfMe = ResultOf<typeof askedOfMeQuery>;

export const askedOfMe = queryOptions({
  queryKey: [...keys.assessments, 'asked'],
  queryFn: () => ask(askedOfMeQuery, {}),
  refetchInterval: 60_000,
});

/** How much is asked of me, for the frame: it shows the way there while there is anything. */
export function useAskedOfMe(): { readonly any: boolean; readonly waiting: number } {
  const { data } = useQuery(askedOfMe);
  const appeals = data?.myAppeals ?? [];
  const moderations = data?.myModerations.length ?? 0;
  const unanswered = appeals.filter(({ answered }) => !answered).length;
  return { any: moderations + appeals.length > 0, waiting: moderations + unanswered };
}

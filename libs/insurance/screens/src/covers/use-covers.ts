import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf, type VariablesOf } from '@standing/web-core';
import { coverCountriesQuery, coversQuery, declareCoverMutation } from './cover.queries.js';

export type Cover = ResultOf<typeof coversQuery>['myCovers'][number];
export type Coverage = ResultOf<typeof coversQuery>['myCoverage'];
/** What is sent. */
export type CoverSent = VariablesOf<typeof declareCoverMutation>['input'];
export type Activity = Cover['activities'][number];

/** The covers of the person signed in, with what they amount to today. */
export function useCovers() {
  return useQuery({ queryKey: keys.covers, queryFn: () => ask(coversQuery, {}), refetchInterval: 60_000 });
}

/** The countries that a cover can name. They do not change while the page is open. */
export function useCoverCountries(): readonly string[] {
  const { data } = useQuery({
    queryKey: keys.coverCountries,
    queryFn: () => ask(coverCountriesQuery, {}),
    staleTime: Infinity,
  });
  return data?.coverCountries ?? [];
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { choicesQuery, listedFragment, listedQuery, ownListingQuery } from './directory.queries.js';

export type Listed = ResultOf<typeof listedFragment>;

/** What a coach looks for; empty and false leave it open. */
export type Wish = {
  readonly language: string;
  readonly country: string;
  readonly withPlaces: boolean;
  readonly remote: boolean;
};

export const ANY: Wish = { language: '', country: '', withPlaces: false, remote: false };

/** Those who chose to be found and fit the wish. */
export function useListed({ language, country, withPlaces, remote }: Wish) {
  return useQuery({
    queryKey: [...keys.directory, 'listed', language, country, withPlaces, remote],
    queryFn: () => ask(listedQuery, { language: language || null, country: country || null, withPlaces, remote }),
    select: ({ supervisorsListed }) => supervisorsListed.map((one) => readFragment(listedFragment, one)),
    placeholderData: keepPreviousData,
  });
}

/** From what is chosen and searched; the same for everybody, so it is asked for once. */
export function useChoices() {
  return useQuery({
    queryKey: [...keys.directory, 'choices'],
    queryFn: () => ask(choicesQuery, {}),
    select: ({ supervisorDirectoryChoices }) => supervisorDirectoryChoices,
    staleTime: Infinity,
  });
}

/** What the directory shows of the person signed in, and what they can choose from; null where they do not supervise. */
export function useOwnListing() {
  return useQuery({
    queryKey: [...keys.directory, 'own'],
    queryFn: () => ask(ownListingQuery, {}),
    select: ({ asSupervisor }) =>
      asSupervisor ? { ...asSupervisor, listing: readFragment(listedFragment, asSupervisor.listing) ?? null } : null,
  });
}

export type OwnListing = NonNullable<ReturnType<typeof useOwnListing>['data']>;

import { useQuery } from '@tanstack/react-query';
import { ask, graphql, keys, type ResultOf } from '@standing/web-core';

export const placesQuery = graphql(`
  query MyCoverPlaces {
    myCoverPlaces {
      country
      practisedFrom
      practisedUntil
      coveredUntil
      toBeChecked
      bareFrom
    }
  }
`);

export const sayWherePractisedMutation = graphql(`
  mutation SayWherePractised($country: String!, $from: Day!, $until: Day, $idempotencyKey: Uuid!) {
    sayWherePractised(country: $country, from: $from, until: $until, idempotencyKey: $idempotencyKey) {
      country
    }
  }
`);

export type Place = ResultOf<typeof placesQuery>['myCoverPlaces'][number];

/** Where the person signed in practises, and how they are covered there. */
export function usePlaces() {
  return useQuery({ queryKey: [...keys.covers, 'places'], queryFn: () => ask(placesQuery, {}) });
}

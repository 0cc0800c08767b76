import { useQuery } from '@tanstack/react-query';
import { ask, graphql, keys, useSession } from '@standing/web-core';

const casePlacesQuery = graphql(`
  query CasePlaces($manages: Boolean!) {
    mySeats {
      id
      declared
    }
    myCases {
      reference
    }
    accessRequestsWaiting
    caseQueue(first: 50) @include(if: $manages) {
      edges {
        node {
          id
          mine
        }
      }
    }
  }
`);

/** The places of the procedure, as far as the reader has any. */
export type CasePlaces = {
  /** The reader keeps cases by a role, or has a seat in a panel. */
  readonly hasCases: boolean;
  /** Cases that nobody manages, and seats in which the reader has not declared themself. */
  readonly waiting: number;
  /** Cases that concern the reader, once charges were served and not before. */
  readonly own: readonly string[];
  /** Requests for a copy that wait for the reader; null unless they are the data protection officer. */
  readonly copiesWaiting: number | null;
};

/** Which places of the procedure the reader has; none while it is not known. */
export function useCasePlaces(): CasePlaces {
  const { roles } = useSession();
  const manages = roles.includes('case-manager');
  const { data } = useQuery({
    queryKey: [...keys.cases, 'places'],
    queryFn: () => ask(casePlacesQuery, { manages }),
    refetchInterval: 60_000,
  });
  const seats = data?.mySeats ?? [];
  const unmanaged = data?.caseQueue?.edges.filter(({ node }) => !node.mine).length ?? 0;
  return {
    hasCases: manages || roles.includes('registrar') || seats.length > 0,
    waiting: unmanaged + seats.filter(({ declared }) => !declared).length,
    own: data?.myCases.map(({ reference }) => reference) ?? [],
    copiesWaiting: data?.accessRequestsWaiting ?? null,
  };
}

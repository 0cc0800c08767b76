import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, graphql, keys, type ResultOf } from '@standing/web-core';

export const myChecksQuery = graphql(`
  query MyCoverChecks {
    myCoverChecks {
      id
      askedOn
      dueOn
      answeredOn
      outcome
      decidedOn
      coverId
    }
  }
`);

export const answerCheckMutation = graphql(`
  mutation AnswerCoverCheck($id: Uuid!, $coverId: Uuid!, $idempotencyKey: Uuid!) {
    answerCoverCheck(id: $id, coverId: $coverId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const checksQuery = graphql(`
  query CoverChecks($isOpen: Boolean!, $after: String) {
    coverChecks(isOpen: $isOpen, first: 25, after: $after) {
      edges {
        node {
          id
          askedOn
          dueOn
          isDrawn
          isRegisterTold
          answeredOn
          outcome
          decidedOn
          seenOn
          holder {
            id
            name
          }
          cover {
            id
            insurer
            policyReference
            startsOn
            endsOn
            status
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const askForAttestationMutation = graphql(`
  mutation AskForAttestation($personId: Uuid!, $dueOn: Day!, $idempotencyKey: Uuid!) {
    askForAttestation(personId: $personId, dueOn: $dueOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const drawChecksMutation = graphql(`
  mutation DrawCoverChecks($perCent: Int!, $dueOn: Day!, $idempotencyKey: Uuid!) {
    drawCoverChecks(perCent: $perCent, dueOn: $dueOn, idempotencyKey: $idempotencyKey) {
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const attestationSeenMutation = graphql(`
  mutation RecordAttestationSeen($id: Uuid!, $seenOn: Day!, $idempotencyKey: Uuid!) {
    recordAttestationSeen(id: $id, seenOn: $seenOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const keepAskingMutation = graphql(`
  mutation KeepAskingForAttestation($id: Uuid!, $dueOn: Day!, $idempotencyKey: Uuid!) {
    keepAskingForAttestation(id: $id, dueOn: $dueOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const noAttestationMutation = graphql(`
  mutation RecordNoAttestation($id: Uuid!, $idempotencyKey: Uuid!) {
    recordNoAttestation(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export type OwnCheck = ResultOf<typeof myChecksQuery>['myCoverChecks'][number];
export type OfficeCheck = ResultOf<typeof checksQuery>['coverChecks']['edges'][number]['node'];

/** Where the office's checks are kept. */
export const CHECKS_KEY = ['cover-checks'] as const;

/** What the person signed in is asked for, or was. */
export function useMyChecks() {
  return useQuery({ queryKey: [...keys.covers, 'checks'], queryFn: () => ask(myChecksQuery, {}) });
}

/** The office's checks, those that are open or those that are decided. */
export function useChecks(isOpen: boolean) {
  return useInfiniteQuery({
    queryKey: [...CHECKS_KEY, isOpen],
    queryFn: ({ pageParam }) => ask(checksQuery, { isOpen, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ coverChecks: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    select: ({ pages }) => pages.flatMap(({ coverChecks }) => coverChecks.edges.map(({ node }) => node)),
  });
}

/** Whether it is not decided yet. */
export function isOpen({ outcome }: Pick<OwnCheck, 'outcome'>): boolean {
  return !outcome || outcome === 'STILL_ASKED';
}

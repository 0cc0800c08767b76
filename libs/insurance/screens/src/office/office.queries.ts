import { graphql } from '@standing/web-core';

export const coversToVerifyQuery = graphql(`
  query CoversToVerify($after: String) {
    coversToVerifyCount
    coversToVerify(first: 25, after: $after) {
      edges {
        node {
          id
          insurer
          policyReference
          startsOn
          endsOn
          countries
          activities
          kind
          insuredName
          broker
          territory
          trigger
          retroactiveOn
          subsequentMonths
          limitPerClaim
          limitAggregate
          currency
          defenceCosts
          declaredOn
          document {
            id
            name
            erasedOn
          }
          version
          holder {
            id
            name
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

export const verifyCoverMutation = graphql(`
  mutation VerifyCover(
    $id: Uuid!
    $version: Int!
    $seenOn: Day!
    $nameLink: CoverNameLink!
    $linkSeenOn: Day
    $idempotencyKey: Uuid!
  ) {
    verifyCover(
      id: $id
      version: $version
      seenOn: $seenOn
      nameLink: $nameLink
      linkSeenOn: $linkSeenOn
      idempotencyKey: $idempotencyKey
    ) {
      id
      status
    }
  }
`);

export const refuseCoverMutation = graphql(`
  mutation RefuseCover($id: Uuid!, $version: Int!, $reason: CoverRefusalReason!, $idempotencyKey: Uuid!) {
    refuseCover(id: $id, version: $version, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);

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
          declaredOn
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
  mutation VerifyCover($id: Uuid!, $version: Int!, $seenOn: Day!, $idempotencyKey: Uuid!) {
    verifyCover(id: $id, version: $version, seenOn: $seenOn, idempotencyKey: $idempotencyKey) {
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

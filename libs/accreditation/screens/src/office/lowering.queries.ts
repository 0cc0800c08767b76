import { graphql } from '@standing/web-core';

/** Wishes to hold a lower level that wait for an answer, the oldest first. */
export const loweringsWaitingQuery = graphql(`
  query LoweringsWaiting($after: String) {
    loweringsWaiting(first: 20, after: $after) {
      edges {
        node {
          id
          heldLevel {
            title
          }
          level {
            code
            title
          }
          fromOn
          receivedOn
          isByOffice
          status
          answeredOn
          effectiveOn
          reasons
          person {
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

export const loweringsWaitingCountQuery = graphql(`
  query LoweringsWaitingCount {
    loweringsWaitingCount
  }
`);

export const enterLoweringMutation = graphql(`
  mutation EnterLowering($input: EnterLoweringInput!, $idempotencyKey: Uuid!) {
    enterLowering(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const confirmLoweringMutation = graphql(`
  mutation ConfirmLowering($id: Uuid!, $idempotencyKey: Uuid!) {
    confirmLowering(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const declineLoweringMutation = graphql(`
  mutation DeclineLowering($input: DeclineLoweringInput!, $idempotencyKey: Uuid!) {
    declineLowering(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

import { graphql } from '@standing/web-core';

export const practiceQuery = graphql(`
  query MyPractice($after: String) {
    myPractice(first: 25, after: $after) {
      edges {
        node {
          id
          heldOn
          minutes
          paid
          version
          withdrawn
          engagement {
            id
            pseudonym
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

export const logPracticeMutation = graphql(`
  mutation LogPractice($input: LogPracticeInput!, $idempotencyKey: Uuid!) {
    logPractice(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
      minutes
    }
  }
`);

export const withdrawPracticeMutation = graphql(`
  mutation WithdrawPractice($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawPractice(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

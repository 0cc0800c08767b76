import { graphql } from '@standing/web-core';

/** Relief that waits for an answer, the oldest first. */
export const reliefsAskedQuery = graphql(`
  query ReliefsAsked($after: String) {
    reliefsAsked(first: 20, after: $after) {
      edges {
        node {
          id
          person {
            id
            name
          }
          kind
          ground
          fromOn
          untilOn
          endedOn
          status
          askedOn
          isUnasked
          refusal
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const reliefsAskedCountQuery = graphql(`
  query ReliefsAskedCount {
    reliefsAskedCount
  }
`);

export const answerReliefMutation = graphql(`
  mutation AnswerRelief($input: AnswerReliefInput!, $idempotencyKey: Uuid!) {
    answerRelief(input: $input, idempotencyKey: $idempotencyKey) {
      id
      status
    }
  }
`);

export const correctReliefMutation = graphql(`
  mutation CorrectRelief($input: CorrectReliefInput!, $idempotencyKey: Uuid!) {
    correctRelief(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const grantReliefsMutation = graphql(`
  mutation GrantReliefs($input: GrantReliefsInput!, $idempotencyKey: Uuid!) {
    grantReliefs(input: $input, idempotencyKey: $idempotencyKey) {
      id
      members {
        person {
          id
          name
        }
        relief {
          id
        }
        refusals {
          code
          message
        }
      }
    }
  }
`);

export const renewAwardMutation = graphql(`
  mutation RenewAward($input: AwardLevelInput!, $idempotencyKey: Uuid!) {
    renewAward(input: $input, idempotencyKey: $idempotencyKey) {
      id
      reference
    }
  }
`);

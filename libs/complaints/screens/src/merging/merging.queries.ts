import { graphql } from '@standing/web-core';

/** Other open cases about the same member; each search is written down. */
export const searchDuplicatesMutation = graphql(`
  mutation SearchDuplicates($caseId: Uuid!, $idempotencyKey: Uuid!) {
    searchDuplicates(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      respondentNamed
      mayMerge
      cases {
        reference
        receivedIn
        state
        clauses
        commonFrom
        commonUntil
        sameComplainant
        proposed
        refusals {
          code
          message
        }
      }
    }
  }
`);

export const proposeMergeMutation = graphql(`
  mutation ProposeMerge($input: ProposeMergeInput!, $idempotencyKey: Uuid!) {
    proposeMerge(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const confirmMergeMutation = graphql(`
  mutation ConfirmMerge($input: ConfirmMergeInput!, $idempotencyKey: Uuid!) {
    confirmMerge(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const declineMergeMutation = graphql(`
  mutation DeclineMerge($input: DeclineMergeInput!, $idempotencyKey: Uuid!) {
    declineMerge(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

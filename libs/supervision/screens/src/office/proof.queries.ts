import { graphql } from '@standing/web-core';

export const proofsToDecideQuery = graphql(`
  query SupervisionProofsToDecide {
    supervisionProofsToDecide {
      ...ProofShown
    }
  }
`);

export const proofsDecidedQuery = graphql(`
  query SupervisionProofsDecided {
    supervisionProofsDecided {
      ...ProofShown
    }
  }
`);

export const decideProofMutation = graphql(`
  mutation DecideSupervisionProof($proofId: Uuid!, $verdicts: [ProofVerdictInput!]!, $idempotencyKey: Uuid!) {
    decideSupervisionProof(proofId: $proofId, verdicts: $verdicts, idempotencyKey: $idempotencyKey) {
      sessionId
      refusals {
        code
        message
      }
    }
  }
`);

export const reverseAcceptanceMutation = graphql(`
  mutation ReverseSupervisionAcceptance($input: ReverseAcceptanceInput!, $idempotencyKey: Uuid!) {
    reverseSupervisionAcceptance(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

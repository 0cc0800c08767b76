import { graphql } from '@standing/web-core';

export const proposeDecisionMutation = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!, $idempotencyKey: Uuid!) {
    proposeDecision(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const concurMutation = graphql(`
  mutation Concur($proposalId: Uuid!, $idempotencyKey: Uuid!) {
    concur(proposalId: $proposalId, idempotencyKey: $idempotencyKey)
  }
`);

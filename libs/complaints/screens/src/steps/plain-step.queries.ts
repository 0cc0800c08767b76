import { graphql } from '@standing/web-core';

export const takeStepMutation = graphql(`
  mutation TakeStep($input: TakeStepInput!, $idempotencyKey: Uuid!) {
    takeStep(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const concurInStepMutation = graphql(`
  mutation ConcurInStep($proposalId: Uuid!, $idempotencyKey: Uuid!) {
    concurInStep(proposalId: $proposalId, idempotencyKey: $idempotencyKey)
  }
`);

import { graphql } from '@standing/web-core';

/** Leaving by consent, as the member reads it: what they proposed last, and what would follow if they do. */
export const leavingFragment = graphql(`
  fragment LeavingOfMine on CaseForRespondent {
    leaving {
      state
      askedOn
      endedOn
      reasons
    }
    mayLeave {
      proposalsLeft
      monthsToRestoration
      preview {
        ...PreviewRead
      }
    }
  }
`);

export const proposeLeavingMutation = graphql(`
  mutation ProposeLeaving($input: ProposeLeavingInput!, $idempotencyKey: Uuid!) {
    proposeLeaving(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

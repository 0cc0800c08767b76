import { graphql } from '@standing/web-core';

/** Whoever watches over a sanction warns the respondent, before it may be found not to be met. */
export const warnOfBreachMutation = graphql(`
  mutation WarnOfBreach($input: WarnOfBreachInput!, $idempotencyKey: Uuid!) {
    warnOfBreach(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

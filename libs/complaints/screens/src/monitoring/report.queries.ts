import { graphql } from '@standing/web-core';

/** The monitor of a sanction reports how they see its conditions. */
export const reportOnConditionsMutation = graphql(`
  mutation ReportOnConditions($input: ReportOnConditionsInput!, $idempotencyKey: Uuid!) {
    reportOnConditions(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

import { graphql } from '@standing/web-core';

export const spendableQuery = graphql(`
  query AuditSpendable($id: Uuid!) {
    auditSpendable(fileId: $id) {
      activityId
      title
      kind
      lastDay
      minutes
      isSpent
    }
  }
`);

export const spendMutation = graphql(`
  mutation SpendAuditedHours($fileId: Uuid!, $activityIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    spendAuditedHours(fileId: $fileId, activityIds: $activityIds, idempotencyKey: $idempotencyKey)
  }
`);

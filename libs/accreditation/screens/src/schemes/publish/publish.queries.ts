import { graphql } from '@standing/web-core';

export const checkLineMutation = graphql(`
  mutation CheckSchemeLine($id: Uuid!, $revision: Int!, $ruleId: String!, $idempotencyKey: Uuid!) {
    checkSchemeLine(id: $id, revision: $revision, ruleId: $ruleId, idempotencyKey: $idempotencyKey) {
      ...SchemeDraftRead
    }
  }
`);

export const approveMutation = graphql(`
  mutation ApproveSchemeDraft($id: Uuid!, $revision: Int!, $idempotencyKey: Uuid!) {
    approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $idempotencyKey) {
      ...SchemeDraftRead
    }
  }
`);

export const publishMutation = graphql(`
  mutation PublishSchemeDraft($id: Uuid!, $revision: Int!, $idempotencyKey: Uuid!) {
    publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $idempotencyKey) {
      ...SchemeDraftRead
    }
  }
`);

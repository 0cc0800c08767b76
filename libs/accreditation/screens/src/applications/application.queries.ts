import { graphql } from '@standing/web-core';

/** My last application, whatever became of it, and the one that I am writing. */
export const myApplicationQuery = graphql(`
  query MyApplication {
    latestApplication {
      id
      level {
        code
        title
      }
      status
      appliedOn
      decidedOn
      honouredUntil
      declineReason
    }
    applicationDraft {
      id
      level {
        title
      }
    }
  }
`);

export const takeBackMutation = graphql(`
  mutation WithdrawApplication($id: Uuid!, $idempotencyKey: Uuid!) {
    withdrawApplication(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

import { graphql } from '@standing/web-core';

/** My last application, whatever became of it. */
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
      declineReason
    }
  }
`);

export const applyMutation = graphql(`
  mutation ApplyForLevel($level: String!, $idempotencyKey: Uuid!) {
    applyForLevel(level: $level, idempotencyKey: $idempotencyKey) {
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

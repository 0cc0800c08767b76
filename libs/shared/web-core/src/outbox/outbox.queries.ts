import { graphql } from '../generated/index.js';

export const logSessionMutation = graphql(`
  mutation OutboxLogSession($input: LogSessionInput!, $idempotencyKey: Uuid!) {
    logSession(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawSessionMutation = graphql(`
  mutation OutboxWithdrawSession($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawSession(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const logPracticeMutation = graphql(`
  mutation OutboxLogPractice($input: LogPracticeInput!, $idempotencyKey: Uuid!) {
    logPractice(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawPracticeMutation = graphql(`
  mutation OutboxWithdrawPractice($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawPractice(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
